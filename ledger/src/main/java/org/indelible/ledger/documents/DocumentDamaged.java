package org.indelible.ledger.documents;

import org.jspecify.annotations.Nullable;

/** What is stored is missing, or is not what the record says was stored. */
public final class DocumentDamaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is stored is not what was recorded. */
    public DocumentDamaged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
