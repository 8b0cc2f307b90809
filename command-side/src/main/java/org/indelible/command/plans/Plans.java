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
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.closure.ProtectionFacts;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.OrderTrait;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;

/** The plans and court orders of one file (HCC-12.10 to 12.13). */
public class Plans {
    private final Map<PlanId, RunningPlan> runningPlans = new HashMap<>();
    private final Map<OrderId, LocalDate> runningOrders = new HashMap<>();
    private final ProtectionFacts protection = new ProtectionFacts();
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(StartPlan command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.startedOn(), acting))
                .add(closed.refusing(command.startedOn()))
                .refuseIfAny();
        apply(new PlanStarted(
                command.file(), command.plan(), command.kind(), command.startedOn(), acting.author(), closed.since()));
    }

    @CommandHandler
    void decide(EndPlan command, Acting acting) {
        RunningPlan plan = NotFound.orRefuse(runningPlans.get(command.plan()));
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.endedOn(), acting))
                .unless(
                        !command.endedOn().isBefore(plan.startedOn()),
                        "ends-before-start",
                        "HCC-12.13",
                        "A plan cannot end before it began.")
                .addAll(ProtectionMustEndByConference.check(command, plan, acting))
                .refuseIfAny();
        apply(new PlanEnded(
                command.file(),
                command.plan(),
                command.endedOn(),
                command.ground(),
                command.conferenceOn(),
                acting.author(),
                closed.since()));
        if (plan.kind() == PlanKind.CHILD_IN_NEED && protection.isInsideThreeMonths(command.endedOn(), acting.pack())) {
            oweAllocation(command, acting);
        }
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

    @CommandHandler
    void decide(RecordOrder command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.madeOn(), acting))
                .add(closed.refusing(command.madeOn()))
                .unless(
                        command.lastDay() == null || !command.lastDay().isBefore(command.madeOn()),
                        "ends-before-start",
                        "HCC-12.11",
                        "An order cannot end before it was made.")
                .refuseIfAny();
        apply(new OrderMade(
                command.file(),
                command.order(),
                command.kind(),
                command.madeOn(),
                command.lastDay(),
                command.ongoingSupportAgreed(),
                acting.author(),
                closed.since()));
        if (acting.pack().order(command.kind()).is(OrderTrait.CLOSES_FILE)
                && !command.ongoingSupportAgreed()
                && !staysChildInNeed()) oweClosing(command, acting);
    }

    private boolean staysChildInNeed() {
        return runningPlans.values().stream().anyMatch(plan -> plan.kind() == PlanKind.CHILD_IN_NEED);
    }

    private static void oweClosing(RecordOrder command, Acting acting) {
        Duties.owe(
                acting,
                command.file(),
                Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP,
                Owed.CLOSE_AFTER_SPECIAL_GUARDIANSHIP.from(
                        command.file(), command.order().toString()),
                new DutyOwner.TeamManager(),
                command.madeOn(),
                null,
                "Close and archive, or agree support");
    }

    @CommandHandler
    void decide(EndOrder command, Acting acting) {
        LocalDate madeOn = NotFound.orRefuse(runningOrders.get(command.order()));
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.lastDay(), acting))
                .unless(
                        !command.lastDay().isBefore(madeOn),
                        "ends-before-start",
                        "HCC-12.11",
                        "An order cannot end before it was made.")
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-12.11"))
                .refuseIfAny();
        apply(new OrderEnded(
                command.file(), command.order(), command.lastDay(), command.reason(), acting.author(), closed.since()));
    }

    @EventSourcingHandler
    void evolve(PlanStarted event) {
        runningPlans.put(event.plan(), new RunningPlan(event.kind(), event.startedOn()));
        protection.evolve(event);
    }

    @EventSourcingHandler
    void evolve(PlanEnded event) {
        runningPlans.remove(event.plan());
        protection.evolve(event);
    }

    @EventSourcingHandler
    void evolve(OrderMade event) {
        runningOrders.put(event.order(), event.madeOn());
    }

    @EventSourcingHandler
    void evolve(OrderEnded event) {
        runningOrders.remove(event.order());
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
    }
}
