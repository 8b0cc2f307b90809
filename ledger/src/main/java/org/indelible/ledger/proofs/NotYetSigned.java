package org.indelible.ledger.proofs;

/** No checkpoint covers what is to be proven. The next one will, within a second while the ledger is well. */
public final class NotYetSigned extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotYetSigned() {
        super("No checkpoint covers this yet");
    }
}
