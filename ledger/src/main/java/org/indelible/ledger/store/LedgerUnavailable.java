package org.indelible.ledger.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot take part at present. Nothing of the append is stored, unless this is a {@link CommitUncertain}. The same can be tried again later. */
public sealed class LedgerUnavailable extends RuntimeException permits LedgerBusy, CommitUncertain {
    private static final long serialVersionUID = 1;

    /** Says which part of the ledger could not do what. */
    public LedgerUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
