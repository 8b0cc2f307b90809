package org.indelible.app.problem;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.indelible.ledger.store.DatabaseLost;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** That the database cannot take part now, wherever in the way of a request that shows. */
final class DatabaseAway {
    private static final int DEEPEST = 12;
    private static final Duration LATER = Duration.ofSeconds(5);

    private DatabaseAway() {}

    /** Whether this, or what caused it, says so. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(fault -> isSaidBySpring(fault) || DatabaseLost.isSaidBy(fault));
    }

    static RequestRefused refusal() {
        return Problems.busy("database-unavailable", "The database cannot be reached at the moment.", LATER);
    }

    private static boolean isSaidBySpring(Throwable fault) {
        return fault instanceof DataAccessResourceFailureException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof CannotCreateTransactionException;
    }
}
