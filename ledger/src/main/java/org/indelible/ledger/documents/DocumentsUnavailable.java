package org.indelible.ledger.documents;

import org.jspecify.annotations.Nullable;

/** The store of documents cannot be reached now. */
public final class DocumentsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DocumentsUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
