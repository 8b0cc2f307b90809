package org.indelible.command.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.notes.ActionCannotBeDueBefore;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.Action;
import org.indelible.events.oversight.ManagementDecisionRecorded;

/** Managers' decisions on one file (HCC-5.18). */
public class Oversight {
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(RecordManagementDecision command, Acting acting) {
        new Violations()
                .add(acting.pack().invalidLabel(command.label()))
                .add(CannotHaveOccurredInFuture.check(command.occurredAt(), acting))
                .add(closed.refusing(command.occurredAt()))
                .add(WordsRequired.check(command.reasons(), "/reasons", "HCC-5.18"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .addAll(actionsWithoutWords(command))
                .addAll(ActionCannotBeDueBefore.check(
                        command.occurredAt(), command.requiredActions(), "/requiredActions"))
                .refuseIfAny();
        apply(new ManagementDecisionRecorded(
                command.file(),
                command.entry(),
                command.label(),
                command.reasons(),
                command.requiredActions(),
                command.concernsClosure(),
                command.occurredAt(),
                acting.authorship(command.recording()),
                acting.lateness(command.occurredAt()),
                acting.pack().version(),
                closed.since()));
        oweActions(command, acting);
    }

    private static List<Violation> actionsWithoutWords(RecordManagementDecision command) {
        return IntStream.range(0, command.requiredActions().size())
                .mapToObj(i -> WordsRequired.check(
                        command.requiredActions().get(i).what(), "/requiredActions/" + i + "/what", "HCC-5.18"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void oweActions(RecordManagementDecision command, Acting acting) {
        for (int i = 0; i < command.requiredActions().size(); i++) {
            Action action = command.requiredActions().get(i);
            Duties.owe(
                    acting,
                    command.file(),
                    Owed.REQUIRED_ACTION,
                    Owed.REQUIRED_ACTION.from(command.file(), command.entry() + "/" + i),
                    new DutyOwner.AllocatedWorker(),
                    Objects.requireNonNullElseGet(
                            action.dueOn(), () -> acting.pack().taskDue(acting.today())),
                    command.entry(),
                    action.what());
        }
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
