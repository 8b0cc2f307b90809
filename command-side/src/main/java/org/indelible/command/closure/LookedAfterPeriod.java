package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.command.policy.OrderPeriod;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One period of being looked after; without an end while it runs (HCC-12.14).
 *
 * @param checklist the Regulation 39 checklist recorded last for it, or null
 */
public record LookedAfterPeriod(
        LocalDate from,
        String legalStatus,
        @Nullable LocalDate end,
        @Nullable LookedAfterEnding how,
        @Nullable Checklist checklist) {
    static LookedAfterPeriod of(LookedAfterStarted event) {
        return begun(event.from(), event.legalStatus());
    }

    /** One that began so and runs. */
    public static LookedAfterPeriod begun(LocalDate from, String legalStatus) {
        return new LookedAfterPeriod(from, legalStatus, null, null, null);
    }

    LookedAfterPeriod after(LookedAfterEnded event) {
        return new LookedAfterPeriod(from, legalStatus, event.on(), event.how(), checklist);
    }

    LookedAfterPeriod with(Regulation39Recorded recorded) {
        return new LookedAfterPeriod(from, legalStatus, end, how, Checklist.of(recorded));
    }

    /** Whether one of its days lies in the other period. */
    boolean overlaps(OrderPeriod other) {
        return (other.lastDay() == null || !from.isAfter(other.lastDay()))
                && (end == null || !end.isBefore(other.firstDay()));
    }

    /** Whether it shares days with these, the one on which one ends and the other begins aside; without a last day, they go on. */
    boolean meets(LocalDate first, @Nullable LocalDate last) {
        return (end == null || first.isBefore(end)) && (last == null || from.isBefore(last));
    }

    /** Whether it has not ended. */
    public boolean isRunning() {
        return end == null;
    }

    /** The day on which looking after ceased, or would cease if it did so on this day. */
    public LocalDate ceasing(LocalDate day) {
        return end == null ? day : end;
    }

    /** Whether it ended in a way to which no checklist applies. */
    public boolean needsNoChecklist() {
        return how == LookedAfterEnding.BY_ORDER || how == LookedAfterEnding.AT_EIGHTEEN;
    }
}
