package org.indelible.app.problem;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** That whoever asked has hung up, wherever in the way of an answer that shows. A connection of our own that broke is told apart by its type. */
final class ClientGone {
    private static final int DEEPEST = 12;

    private ClientGone() {}

    /** Whether this, or what caused it, says so. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(fault ->
                        fault instanceof ClientAbortException || fault instanceof AsyncRequestNotUsableException);
    }
}
