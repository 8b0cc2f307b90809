package org.indelible.app.evidence;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The ledger does not sign for what a package is to prove; it may later. */
final class LedgerSilent extends IOException {
    private static final long serialVersionUID = 1L;

    LedgerSilent(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
