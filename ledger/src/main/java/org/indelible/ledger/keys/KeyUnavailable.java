package org.indelible.ledger.keys;

import org.jspecify.annotations.Nullable;

/** A key is neither stored nor noted as destroyed, or cannot be unwrapped: the database or the key-encryption key is not the right one. */
public final class KeyUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
