package org.indelible.command.plans;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementStarted;

/** Who and what is involved with the file, and has to end before it closes (HCC-12.7, 12.8, 4.5). */
public class Involvements {
    private final Map<InvolvementId, LocalDate> running = new HashMap<>();
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(StartInvolvement command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(closed.refusing(command.from()))
                .add(WordsRequired.check(command.who(), "/who", "HCC-12.8"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new InvolvementStarted(
                command.file(),
                command.involvement(),
                command.kind(),
                command.who(),
                command.from(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @CommandHandler
    void decide(EndInvolvement command, Acting acting) {
        LocalDate from = NotFound.orRefuse(running.get(command.involvement()));
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .unless(
                        !command.on().isBefore(from),
                        "ends-before-start",
                        "HCC-12.8",
                        "An involvement cannot end before it began.")
                .add(WordsRequired.check(command.outcome(), "/outcome", "HCC-12.8"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new InvolvementEnded(
                command.file(),
                command.involvement(),
                command.on(),
                command.outcome(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @CommandHandler
    void decide(NameInvolvedPerson command, Acting acting) {
        NotFound.orRefuse(running.get(command.involvement()));
        new Violations()
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .refuseIfAny();
        apply(new InvolvedPersonNamed(
                command.file(),
                command.involvement(),
                command.account(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(InvolvementStarted event) {
        running.put(event.involvement(), event.from());
    }

    @EventSourcingHandler
    void evolve(InvolvementEnded event) {
        running.remove(event.involvement());
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
