package org.indelible.ledger.repository;

import org.jspecify.annotations.Nullable;

/** Bytes that are no state of the aggregate. */
final class StateUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    StateUnreadable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
