package org.indelible.query.accesslog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.jspecify.annotations.Nullable;

/** How far a question to the log may reach: a file or a person has an end of its own, everything together needs a period, and none lies in the future. */
public final class LogBounds {
    /** The longest period, in days, whose lines are shown where neither a file nor a person is named. */
    public static final int DAYS_SHOWN = 93;
    /** The longest period, in days, over which is counted where neither a file nor a person is named. */
    public static final int DAYS_COUNTED = 366;

    private final @Nullable Clock clock;

    private LogBounds(@Nullable Clock clock) {
        this.clock = clock;
    }

    /** Of questions that are asked now. */
    public static LogBounds now(Clock clock) {
        return new LogBounds(clock);
    }

    /** Of questions that were answered before: they were within them. */
    public static LogBounds past() {
        return new LogBounds(null);
    }

    /**
     * Checks a question. A period that goes on until now may be a day longer, so that its last page can be asked for as its first.
     *
     * @throws ReadRefused {@code moment-in-future}, {@code period-invalid}, {@code period-required}, {@code period-too-long}
     */
    void check(LogQuestion question, int days) {
        if (clock == null) return;
        Instant now = clock.instant();
        var from = question.from();
        var end = Objects.requireNonNullElse(question.before(), now);
        if (end.isAfter(now) || (from != null && from.isAfter(now)))
            throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        if (from != null && !from.isBefore(end)) throw new ReadRefused(RefusalCode.PERIOD_INVALID);
        if (question.ofOne()) return;
        if (from == null) throw new ReadRefused(RefusalCode.PERIOD_REQUIRED);
        int most = question.before() == null ? days + 1 : days;
        if (Duration.between(from, end).compareTo(Duration.ofDays(most)) > 0)
            throw new ReadRefused(RefusalCode.PERIOD_TOO_LONG);
    }
}
