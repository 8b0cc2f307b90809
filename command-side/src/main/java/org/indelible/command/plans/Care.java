package org.indelible.command.plans;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.CareFacts;
import org.indelible.command.closure.Checklist;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.closure.LookedAfterPeriod;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.SummaryOnChange;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;

/** Looked-after periods, leaving care, the Regulation 39 checklist and what care leavers answered (HCC-12.14, 12.15). */
public class Care {
    private final CareFacts facts = new CareFacts();
    private Birth birth = Birth.UNKNOWN;
    private final SummaryOnChange summary = new SummaryOnChange();
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(StartLookedAfterPeriod command, Acting acting) {
        EndLookedAfterPeriod ending = command.ending();
        LookedAfterPeriod begun = LookedAfterPeriod.begun(command.from(), command.legalStatus());
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(closed.refusing(command.from()))
                .add(acting.pack().unknownLegalStatus(command.legalStatus()))
                .add(CannotBeLookedAfterTwice.check(command, facts))
                .addAll(ending == null ? List.of() : against(ending, begun, acting))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new LookedAfterStarted(
                command.file(),
                command.from(),
                command.legalStatus(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        if (ending != null) apply(ended(ending, begun, acting));
        summary.owe(acting, command.file(), "the child became looked after", "lookedafter.started");
    }

    @CommandHandler
    void decide(EndLookedAfterPeriod command, Acting acting) {
        LookedAfterPeriod period = NotFound.orRefuse(facts.running());
        new Violations()
                .addAll(against(command, period, acting))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(ended(command, period, acting));
        summary.owe(acting, command.file(), "the child ceased to be looked after", "lookedafter.ended");
    }

    private List<Violation> against(EndLookedAfterPeriod command, LookedAfterPeriod period, Acting acting) {
        return new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .unless(
                        !command.on().isBefore(period.from()),
                        "ends-before-start",
                        "HCC-12.14",
                        "A period cannot end before it began.")
                .add(EndingMustHaveCause.check(command, period, facts, birth.bornOn(), acting))
                .list();
    }

    private LookedAfterEnded ended(EndLookedAfterPeriod command, LookedAfterPeriod period, Acting acting) {
        Checklist checklist = period.checklist();
        return new LookedAfterEnded(
                command.file(),
                command.on(),
                command.how(),
                checklist != null && checklist.on().isAfter(command.on()),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since());
    }

    @CommandHandler
    void decide(RecordLeavingCareCategory command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(closed.refusing(command.from()))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new LeavingCareCategoryRecorded(
                command.file(),
                command.category(),
                command.from(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @CommandHandler
    void decide(RecordRegulation39 command, Acting acting) {
        LookedAfterPeriod period = facts.periodOf(command.outcome(), command.on(), birth.bornOn(), acting.pack());
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .addAll(Regulation39MustHold.check(command, period, facts, birth.bornOn(), acting))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        LookedAfterPeriod judged = NotFound.orRefuse(period);
        apply(new Regulation39Recorded(
                command.file(),
                judged.from(),
                command.outcome(),
                command.on(),
                !judged.isRunning() && command.on().isAfter(judged.ceasing(command.on())),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @CommandHandler
    void decide(AskCareLeaver command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.how(), "/how", "HCC-12.15"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new CareLeaverAsked(
                command.file(),
                command.on(),
                command.how(),
                command.answer(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        summary.evolve(event);
        switch (event) {
            case CaseFileOpened opened -> birth = Birth.of(opened);
            case BirthRecorded born -> birth = birth.after(born);
            case CoreDetailRecorded recorded -> birth = birth.after(recorded);
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> facts.evolve(event);
        }
    }
}
