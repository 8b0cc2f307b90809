package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.jspecify.annotations.Nullable;

/** Child protection plans: which run, and the last conference that ended one, with its ground (HCC-12.13). */
public final class ProtectionFacts {
    private final Set<PlanId> running = new HashSet<>();
    private @Nullable LocalDate lastConference;

    /** Folds the next event of the stream. */
    public void evolve(CaseFileEvent event) {
        if (event instanceof PlanStarted started && started.kind() == PlanKind.CHILD_PROTECTION)
            running.add(started.plan());
        if (event instanceof PlanEnded ended && running.remove(ended.plan()) && ended.conferenceOn() != null)
            later(ended.conferenceOn());
    }

    private void later(LocalDate conference) {
        if (lastConference == null || conference.isAfter(lastConference)) lastConference = conference;
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    /** The last conference that ended a child protection plan, or null. */
    public @Nullable LocalDate lastConference() {
        return lastConference;
    }

    /** Whether on this day the three months after that conference still run (R6). */
    public boolean isInsideThreeMonths(LocalDate on, PolicyPack pack) {
        return lastConference != null && !pack.afterConference().hasElapsed(lastConference, on);
    }
}
