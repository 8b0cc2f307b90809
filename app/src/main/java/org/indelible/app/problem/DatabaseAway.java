package org.indelible.app.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.ledger.store.LedgerUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** That the database cannot take part now, wherever in the way of a request that shows. */
final class DatabaseAway {
    private static final int DEEPEST = 12;
    private static final Duration LATER = Duration.ofSeconds(5);

    /** Classes of SQL states: no connection, too few resources, an operator's doing, a fault of the system. */
    private static final Set<String> STATES = Set.of("08", "53", "57", "58");

    private DatabaseAway() {}

    /** Whether this, or what caused it, says so. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseAway::is);
    }

    static RequestRefused refusal() {
        return Problems.busy("database-unavailable", "The database cannot be reached at the moment.", LATER);
    }

    private static boolean is(Throwable failure) {
        return switch (failure) {
            case LedgerUnavailable _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case CannotCreateTransactionException _ -> true;
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
