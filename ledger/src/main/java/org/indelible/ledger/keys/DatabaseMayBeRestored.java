package org.indelible.ledger.keys;

/** The database may hold keys that were destroyed after it was backed up. Nothing is decrypted until somebody who knows says that it may be. */
public final class DatabaseMayBeRestored extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseMayBeRestored(String why, long size) {
        super(why
                + ". Have whatever was destroyed since destroyed again, or bring the list of a node that knew of it;"
                + " then start once with INDELIBLE_LEDGER_ACKNOWLEDGED="
                + size);
    }
}
