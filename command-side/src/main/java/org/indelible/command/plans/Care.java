package org.indelible.command.plans;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.jspecify.annotations.Nullable;

/** Looked-after periods, leaving care, the Regulation 39 checklist and what care leavers answered (HCC-12.14, 12.15). */
public class Care {
    private @Nullable LocalDate lookedAfterFrom;
    private @Nullable LookedAfterEnding ending;
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(StartLookedAfterPeriod command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(closed.refusing(command.from()))
                .add(acting.pack().unknownLegalStatus(command.legalStatus()))
                .unless(
                        lookedAfterFrom == null,
                        "already-looked-after",
                        "HCC-12.14",
                        "A looked-after period is running. End it first.")
                .refuseIfAny();
        apply(new LookedAfterStarted(
                command.file(), command.from(), command.legalStatus(), acting.author(), closed.since()));
    }

    @CommandHandler
    void decide(EndLookedAfterPeriod command, Acting acting) {
        LocalDate from = NotFound.orRefuse(lookedAfterFrom);
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .unless(
                        !command.on().isBefore(from),
                        "ends-before-start",
                        "HCC-12.14",
                        "A period cannot end before it began.")
                .refuseIfAny();
        apply(new LookedAfterEnded(command.file(), command.on(), command.how(), acting.author(), closed.since()));
    }

    @CommandHandler
    void decide(RecordLeavingCareCategory command, Acting acting) {
        CannotHaveOccurredInFuture.check(command.from(), acting).ifPresent(violation -> {
            throw new Refused(violation);
        });
        apply(new LeavingCareCategoryRecorded(
                command.file(), command.category(), command.from(), acting.author(), closed.since()));
    }

    @CommandHandler
    void decide(RecordRegulation39 command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.approverOrReason(), "/approverOrReason", "HCC-12.14"))
                .addAll(Regulation39MayNotApply.check(command, ending, acting))
                .refuseIfAny();
        apply(new Regulation39Recorded(
                command.file(),
                command.applies(),
                command.approverOrReason(),
                command.on(),
                acting.author(),
                closed.since()));
    }

    @CommandHandler
    void decide(AskCareLeaver command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.how(), "/how", "HCC-12.15"))
                .refuseIfAny();
        apply(new CareLeaverAsked(
                command.file(), command.on(), command.how(), command.answer(), acting.author(), closed.since()));
    }

    @EventSourcingHandler
    void evolve(LookedAfterStarted event) {
        lookedAfterFrom = event.from();
        ending = null;
    }

    @EventSourcingHandler
    void evolve(LookedAfterEnded event) {
        lookedAfterFrom = null;
        ending = event.how();
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
