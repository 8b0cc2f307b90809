package org.indelible.ledger.keys;

import org.jspecify.annotations.Nullable;

/** Stored bytes do not decrypt under the key they name: bytes, key or the fields bound to them are not what was written. */
public final class DecryptionFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    DecryptionFailed(String keyId, @Nullable Throwable cause) {
        super("Does not decrypt under the key " + keyId, cause);
    }
}
