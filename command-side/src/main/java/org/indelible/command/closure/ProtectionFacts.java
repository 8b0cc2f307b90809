package org.indelible.command.closure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
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
    private final NavigableSet<LocalDate> conferences = new TreeSet<>();

    /** Folds the next event of the stream. */
    public void evolve(CaseFileEvent event) {
        if (event instanceof PlanStarted started && started.kind() == PlanKind.CHILD_PROTECTION)
            running.add(started.plan());
        if (event instanceof PlanEnded ended && running.remove(ended.plan()) && ended.conferenceOn() != null)
            conferences.add(ended.conferenceOn());
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    /** The last conference that ended a child protection plan, or null. */
    public @Nullable LocalDate lastConference() {
        return conferences.isEmpty() ? null : conferences.last();
    }

    /** Whether this day lies between the last such conference before it, its day included, and the end of the three months (R6). */
    public boolean isInsideThreeMonths(LocalDate on, PolicyPack pack) {
        LocalDate conference = conferences.floor(on);
        return conference != null && !pack.afterConference().hasElapsed(conference, on);
    }
}
