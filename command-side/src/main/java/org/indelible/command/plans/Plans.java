package org.indelible.command.plans;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.closure.ProtectionFacts;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.SummaryOnChange;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;

/** The plans of one file (HCC-12.10, 12.13). */
public class Plans {
    private final Map<PlanId, RunningPlan> runningPlans = new HashMap<>();
    private final ProtectionFacts protection = new ProtectionFacts();
    private final StepsDown stepsDown = new StepsDown();
    private final SummaryOnChange summary = new SummaryOnChange();
    private Birth birth = Birth.UNKNOWN;
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(StartPlan command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.startedOn(), acting))
                .add(closed.refusing(command.startedOn()))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new PlanStarted(
                command.file(),
                command.plan(),
                command.kind(),
                command.startedOn(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        summary.owe(acting, command.file(), "a plan began", "plan.started");
    }

    @CommandHandler
    void decide(EndPlan command, Acting acting) {
        RunningPlan plan = NotFound.orRefuse(runningPlans.get(command.plan()));
        new Violations()
                .addAll(PlanMustEndInTime.check(command, plan, birth.bornOn(), acting))
                .add(closed.refusing(command.endedOn()))
                .addAll(ProtectionMustEndByConference.check(command, plan, acting))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        LocalDate conference = plan.kind() == PlanKind.CHILD_PROTECTION ? command.conferenceOn() : null;
        boolean stepsDownNow = plan.kind() == PlanKind.CHILD_IN_NEED
                && protection.isInsideThreeMonths(command.endedOn(), acting.pack());
        boolean steppedDown = conference != null && stepsDown.happenedAfter(conference, acting.pack());
        boolean stands = conference != null && stepsDown.standAfter(conference, acting.pack());
        apply(command.ended(stepsDownNow || steppedDown, closed, acting));
        if ((stepsDownNow || stands) && !closed.isClosed()) oweAllocation(command, acting);
        summary.owe(acting, command.file(), "a plan ended", "plan.ended");
    }

    private static void oweAllocation(EndPlan command, Acting acting) {
        Duties.owe(
                acting,
                command.file(),
                Owed.RESTORE_ALLOCATION,
                Owed.RESTORE_ALLOCATION.from(command.file(), command.plan().toString()),
                new DutyOwner.TeamManager(),
                acting.today(),
                null,
                "Stepped down within three months of the conference");
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case PlanStarted started ->
                runningPlans.put(started.plan(), new RunningPlan(started.kind(), started.startedOn()));
            case PlanEnded ended -> runningPlans.remove(ended.plan());
            case CaseFileOpened opened -> birth = Birth.of(opened);
            case BirthRecorded born -> birth = birth.after(born);
            case CoreDetailRecorded recorded -> birth = birth.after(recorded);
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
        protection.evolve(event);
        stepsDown.evolve(event);
        summary.evolve(event);
    }
}
