package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.indelible.command.policy.AgeReached;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.Regulation39Recorded;
import org.jspecify.annotations.Nullable;

/** Looked-after periods, leaving-care category, the Regulation 39 checklists, and what the care leaver answered (HCC-12.14, 12.15). */
public final class CareFacts {
    private final OrderFacts orders = new OrderFacts();
    private final List<LookedAfterPeriod> periods = new ArrayList<>();
    private @Nullable LeavingCareCategory category;
    private LocalDate categoryFrom = LocalDate.MIN;
    private @Nullable Asked lastAsked;

    /** Folds the next event of the stream. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case LookedAfterStarted started -> periods.add(LookedAfterPeriod.of(started));
            case LookedAfterEnded ended -> replaceLast(LookedAfterPeriod::isRunning, period -> period.after(ended));
            case Regulation39Recorded recorded ->
                replaceLast(period -> period.from().equals(recorded.periodFrom()), period -> period.with(recorded));
            case LeavingCareCategoryRecorded recorded -> categorised(recorded);
            case CareLeaverAsked asked -> asked(asked);
            default -> orders.evolve(event);
        }
    }

    private void replaceLast(Predicate<LookedAfterPeriod> which, UnaryOperator<LookedAfterPeriod> by) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (which.test(periods.get(i))) {
                periods.set(i, by.apply(periods.get(i)));
                return;
            }
        }
    }

    private void categorised(LeavingCareCategoryRecorded recorded) {
        if (recorded.from().isBefore(categoryFrom)) return;
        category = recorded.category();
        categoryFrom = recorded.from();
    }

    private void asked(CareLeaverAsked asked) {
        if (lastAsked == null || !asked.on().isBefore(lastAsked.on())) lastAsked = Asked.of(asked);
    }

    /** Whether a period runs. */
    public boolean isLookedAfter() {
        return running() != null;
    }

    /** The period that runs, or null. */
    public @Nullable LookedAfterPeriod running() {
        return periods.stream().filter(LookedAfterPeriod::isRunning).findFirst().orElse(null);
    }

    /** The first period that shares days with these, the one on which one ends and the other begins aside; without a last day, they go on. */
    public Optional<LookedAfterPeriod> meeting(LocalDate from, @Nullable LocalDate until) {
        return periods.stream().filter(period -> period.meets(from, until)).findFirst();
    }

    /**
     * The period to which a checklist of this day with this outcome belongs: of those begun by then that lack one, the last for which it is
     * enough, else the last; where none lacks one, the last; null before the first.
     */
    public @Nullable LookedAfterPeriod periodOf(
            Regulation39Outcome outcome, LocalDate on, @Nullable LocalDate bornOn, PolicyPack pack) {
        List<LookedAfterPeriod> begun = periods.reversed().stream()
                .filter(period -> !on.isBefore(period.from()))
                .sorted(Comparator.comparing(LookedAfterPeriod::from).reversed())
                .toList();
        List<LookedAfterPeriod> lacking =
                begun.stream().filter(period -> lacks(period, bornOn, pack)).toList();
        return Stream.concat(lacking.stream().filter(enough(outcome, on, bornOn, pack)), lacking.stream())
                .findFirst()
                .orElseGet(() -> begun.isEmpty() ? null : begun.getFirst());
    }

    private Predicate<LookedAfterPeriod> enough(
            Regulation39Outcome outcome, LocalDate on, @Nullable LocalDate bornOn, PolicyPack pack) {
        return period -> Regulation39Approval.isEnough(outcome, period, on, this, bornOn, pack);
    }

    /** Whether an order on file can have ended the period on this day. */
    public boolean endedByOrder(LookedAfterPeriod period, LocalDate on, PolicyPack pack) {
        return orders.canHaveEnded(period, on, pack);
    }

    OrderFacts orders() {
        return orders;
    }

    /**
     * Whether there was a period whose checklist is missing, or was approved by somebody who could not; or care by an order of which no
     * period is recorded to which a checklist could belong (HCC-12.14).
     */
    boolean lacksRegulation39(@Nullable LocalDate bornOn, LocalDate today, PolicyPack pack) {
        return periods.stream().anyMatch(period -> lacks(period, bornOn, pack))
                || orders.begunBy(today, OrderTrait.LOOKED_AFTER, pack).stream()
                        .anyMatch(order -> periods.stream().noneMatch(period -> period.overlaps(order)));
    }

    private boolean lacks(LookedAfterPeriod period, @Nullable LocalDate bornOn, PolicyPack pack) {
        Checklist checklist = period.checklist();
        return checklist == null
                || !enough(checklist.outcome(), checklist.on(), bornOn, pack).test(period);
    }

    /**
     * Whether the latest category entitles to leaving care services; where none is recorded, or only that there is no entitlement and then
     * care went on, whether the child was looked after at an age at which there is one, or at an age unknown.
     */
    boolean isEntitled(@Nullable LocalDate bornOn, LocalDate today, PolicyPack pack) {
        LocalDate lastInCare = lastInCare(bornOn, today, pack);
        if (category != null && pack.leavingCare(category).entitled()) return true;
        boolean ruledOut =
                category != null && !isLookedAfter() && (lastInCare == null || !categoryFrom.isBefore(lastInCare));
        if (ruledOut || lastInCare == null) return false;
        AgeReached from = pack.careLeaverSupport().lookedAfterFrom();
        return bornOn == null || from.hasBeenReached(bornOn, lastInCare);
    }

    /** The last day in a period or under an order that makes a child looked after, which ends with the age of 18 at the latest. */
    private @Nullable LocalDate lastInCare(@Nullable LocalDate bornOn, LocalDate today, PolicyPack pack) {
        LocalDate ofAge = bornOn == null ? LocalDate.MAX : pack.adulthood().on(bornOn);
        Stream<LocalDate> byOrder = orders.begunBy(earlier(today, ofAge), OrderTrait.LOOKED_AFTER, pack).stream()
                .map(order -> earlier(earlier(today, ofAge), order.lastDay()));
        return Stream.concat(periods.stream().map(period -> period.ceasing(today)), byOrder)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    /** The last time the care leaver was asked whether support should go on, or null. */
    @Nullable
    Asked lastAsked() {
        return lastAsked;
    }
}
