package org.indelible.ledger.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a fault says that the database cannot take part now, and not that something was wrong with what it was asked. */
public final class DatabaseLost {
    /** Classes of SQL states: no connection, too few resources, an operator's doing, a fault of the system. */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    private DatabaseLost() {}

    /** Of this fault alone, not of what caused it. */
    public static boolean isSaidBy(Throwable fault) {
        return switch (fault) {
            case LedgerUnavailable _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> hasState(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean hasState(@Nullable String state) {
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
