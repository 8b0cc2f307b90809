package org.indelible.ledger.database;

import java.util.List;

/** The database is not what the ledger's promises rest on; the message lists every difference, one sentence each. */
public final class LedgerDrifted extends RuntimeException {
    private static final long serialVersionUID = 1;

    LedgerDrifted(String difference) {
        super(difference);
    }

    LedgerDrifted(List<String> differences) {
        super("The ledger's database is not as it must be, so nothing is served:\n- "
                + String.join("\n- ", differences));
    }
}
