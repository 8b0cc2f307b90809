package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.jspecify.annotations.Nullable;

/** Since when somebody is allocated, and when the last child protection plan ended (HCC-4.2, 12.13). */
final class Allocation {
    private LocalDate since = LocalDate.EPOCH;
    private boolean allocated;
    private final Set<PlanId> protection = new HashSet<>();
    private @Nullable LocalDate lastConference;

    LocalDate since() {
        return since;
    }

    boolean isAllocated() {
        return allocated;
    }

    /** Whether on this day the three months after the conference that ended a child protection plan still run (R6). */
    boolean insideThreeMonths(LocalDate on, PolicyPack pack) {
        return lastConference != null && !pack.afterConference().hasElapsed(lastConference, on);
    }

    void began(LocalDate from) {
        since = from;
        allocated = true;
    }

    void ended(LocalDate on) {
        since = on;
        allocated = false;
    }

    void planStarted(PlanStarted event) {
        if (event.kind() == PlanKind.CHILD_PROTECTION) protection.add(event.plan());
    }

    void planEnded(PlanEnded event) {
        if (protection.remove(event.plan()) && event.conferenceOn() != null) lastConference = event.conferenceOn();
    }
}
