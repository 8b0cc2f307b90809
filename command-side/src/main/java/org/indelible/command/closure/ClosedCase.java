package org.indelible.command.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** Whether the file is closed, and since when: what decides about entries after closure (HCC-12.16). */
public record ClosedCase(@Nullable Instant since) {
    /** A file that is open. */
    public static final ClosedCase OPEN = new ClosedCase(null);

    /** A file closed at this moment. */
    public static ClosedCase at(Instant closedAt) {
        return new ClosedCase(closedAt);
    }

    /** Whether the file is closed; what is accepted then carries the mark {@code recorded-after-closure}. */
    public boolean isClosed() {
        return since != null;
    }

    /** {@code case-closed} for practice about a time after closure; about an earlier time it is accepted and marked. */
    public Optional<Violation> refusing(OccurredAt occurredAt) {
        if (since == null) return Optional.empty();
        return occurredAt.inFutureOf(since) ? Optional.of(closed()) : Optional.empty();
    }

    /** {@code case-closed} for a fact of a day after the day of closure. */
    public Optional<Violation> refusing(LocalDate on) {
        return since != null && on.isAfter(LondonTime.dayOf(since)) ? Optional.of(closed()) : Optional.empty();
    }

    private static Violation closed() {
        return Violation.of(
                "case-closed",
                "HCC-12.16",
                "The case was closed before that time. Reopen it, or record feedback, a complaint or a dispute.");
    }
}
