package org.indelible.ledger.keys;

/** Nothing can be recorded any more under a key that was destroyed. */
public final class KeyDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeyDestroyed(String keyId) {
        super("The key " + keyId + " was destroyed");
    }
}
