package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;

/**
 * De-allocations and endings of child in need plans that are on file when the ending of a protection plan is recorded: facts are
 * recorded in any order, and the three months count from the conference (HCC-12.13, R6).
 */
final class StepsDown {
    private final Set<PlanId> inNeed = new HashSet<>();
    private final List<LocalDate> needEnds = new ArrayList<>();
    private final List<LocalDate> deallocations = new ArrayList<>();
    private boolean allocated;
    private LocalDate unallocatedFrom = LocalDate.MIN;

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> unallocatedFrom = opened.referredAt().lastPossibleDay();
            case WorkerAllocated _ -> allocated = true;
            case WorkerDeallocated ended -> deallocated(ended.on());
            case PlanStarted started -> {
                if (started.kind() == PlanKind.CHILD_IN_NEED) inNeed.add(started.plan());
            }
            case PlanEnded ended -> {
                if (inNeed.remove(ended.plan())) needEnds.add(ended.endedOn());
            }
            default -> {}
        }
    }

    private void deallocated(LocalDate on) {
        allocated = false;
        unallocatedFrom = on;
        deallocations.add(on);
    }

    /** Whether one happened within the three months after the conference, or stands there. */
    boolean happenedAfter(LocalDate conference, PolicyPack pack) {
        return isAnyInside(deallocations, conference, pack)
                || isAnyInside(needEnds, conference, pack)
                || standAfter(conference, pack);
    }

    /** Whether the child is without a worker, or without the child in need plan there was, within the three months. */
    boolean standAfter(LocalDate conference, PolicyPack pack) {
        LocalDate from = unallocatedFrom.isBefore(conference) ? conference : unallocatedFrom;
        return (!allocated && isInside(from, conference, pack))
                || (inNeed.isEmpty() && isAnyInside(needEnds, conference, pack));
    }

    private static boolean isAnyInside(List<LocalDate> days, LocalDate conference, PolicyPack pack) {
        return days.stream().anyMatch(day -> isInside(day, conference, pack));
    }

    private static boolean isInside(LocalDate day, LocalDate conference, PolicyPack pack) {
        return !day.isBefore(conference) && !pack.afterConference().hasElapsed(conference, day);
    }
}
