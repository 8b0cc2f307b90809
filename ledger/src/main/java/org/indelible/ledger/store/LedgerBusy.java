package org.indelible.ledger.store;

/** More is waiting to be committed or sealed than the ledger takes on; nothing of this append is stored. */
public final class LedgerBusy extends LedgerUnavailable {
    private static final long serialVersionUID = 1;

    LedgerBusy(String message) {
        super(message, null);
    }
}
