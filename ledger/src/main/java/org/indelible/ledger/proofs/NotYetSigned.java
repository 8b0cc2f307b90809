package org.indelible.ledger.proofs;

/** What is to be proven is not sealed, or no checkpoint covers it. The next one will, within a second while the ledger is well. */
public final class NotYetSigned extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotYetSigned() {
        super("No checkpoint covers this yet");
    }
}
