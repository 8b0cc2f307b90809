package org.indelible.ledger.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot append at present, and nothing of this append is stored. The same can be tried again later. */
public sealed class LedgerUnavailable extends RuntimeException permits LedgerBusy, CommitUncertain {
    private static final long serialVersionUID = 1;

    LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
