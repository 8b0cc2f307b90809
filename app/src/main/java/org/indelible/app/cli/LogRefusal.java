package org.indelible.app.cli;

import java.util.Set;

/** A log's answer that is not the file that was asked for. */
final class LogRefusal extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private static final int NOT_THERE = 404;
    private static final Set<Integer> TO_WHO_ASKS = Set.of(401, 403, 429, 503);

    private final int status;

    LogRefusal(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    boolean isNotThere() {
        return status == NOT_THERE;
    }

    /** Whether it is about who asks, or when, rather than about the file. */
    boolean saysNothingOfTheLog() {
        return TO_WHO_ASKS.contains(status);
    }

    int status() {
        return status;
    }
}
