package org.indelible.ledger.documents;

/** The file has no key, so nothing of it was ever recorded. */
public final class NoSuchFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchFile() {
        super("the file has no key");
    }
}
