package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.command.policy.AgeReached;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.jspecify.annotations.Nullable;

/** Looked-after periods, leaving-care category, the Regulation 39 checklist, and what the care leaver answered (HCC-12.14, 12.15). */
public final class CareFacts {
    private final OrderFacts orders = new OrderFacts();
    private @Nullable LookedAfterPeriod period;
    private @Nullable LocalDate lastEnd;
    private @Nullable Regulation39Recorded checklist;
    private @Nullable LeavingCareCategory category;
    private LocalDate categoryFrom = LocalDate.MIN;
    private @Nullable CareLeaverAsked lastAsked;

    /** Folds the next event of the stream. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case LookedAfterStarted started -> {
                period = LookedAfterPeriod.of(started);
                checklist = null;
            }
            case LookedAfterEnded ended -> ended(ended);
            case Regulation39Recorded recorded -> checklist = recorded;
            case LeavingCareCategoryRecorded recorded -> categorised(recorded);
            case CareLeaverAsked asked -> asked(asked);
            default -> orders.evolve(event);
        }
    }

    private void ended(LookedAfterEnded event) {
        if (period != null) period = period.after(event);
        if (lastEnd == null || event.on().isAfter(lastEnd)) lastEnd = event.on();
    }

    private void categorised(LeavingCareCategoryRecorded recorded) {
        if (recorded.from().isBefore(categoryFrom)) return;
        category = recorded.category();
        categoryFrom = recorded.from();
    }

    private void asked(CareLeaverAsked asked) {
        if (lastAsked == null || !asked.on().isBefore(lastAsked.on())) lastAsked = asked;
    }

    /** Whether a period runs. */
    public boolean isLookedAfter() {
        return period != null && period.isRunning();
    }

    /** The period recorded last, or null when there was none. */
    public @Nullable LookedAfterPeriod period() {
        return period;
    }

    /** The checklist recorded last for that period, or null. */
    public @Nullable Regulation39Recorded checklist() {
        return checklist;
    }

    OrderFacts orders() {
        return orders;
    }

    /** Whether there was a period whose checklist is missing, or was approved by somebody who could not (HCC-12.14). */
    boolean lacksRegulation39(@Nullable LocalDate bornOn, PolicyPack pack) {
        if (period == null) return false;
        return checklist == null
                || !Regulation39Approval.isEnough(checklist.outcome(), period, checklist.on(), this, bornOn, pack);
    }

    /**
     * Whether the latest category entitles to leaving care services; where none is recorded, whether the child was looked after at an age
     * at which there is one, or at an age unknown.
     */
    boolean isEntitled(@Nullable LocalDate bornOn, LocalDate today, PolicyPack pack) {
        return category == null
                ? hasUnknownCategory(bornOn, today, pack)
                : pack.leavingCare(category).entitled();
    }

    private boolean hasUnknownCategory(@Nullable LocalDate bornOn, LocalDate today, PolicyPack pack) {
        LocalDate last = isLookedAfter() ? today : lastEnd;
        if (last == null) return false;
        AgeReached from = pack.careLeaverSupport().lookedAfterFrom();
        return bornOn == null || from.hasBeenReached(bornOn, last);
    }

    /** The last time the care leaver was asked whether support should go on, or null. */
    @Nullable
    CareLeaverAsked lastAsked() {
        return lastAsked;
    }
}
