package org.indelible.ledger.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded server could not be unpacked, created, started or stopped; the message says which, and what it printed. */
public final class EmbeddedPostgresFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    EmbeddedPostgresFailed(String message) {
        super(message);
    }

    EmbeddedPostgresFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
