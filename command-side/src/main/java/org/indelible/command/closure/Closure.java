package org.indelible.command.closure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.StaleVersion;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.Summaries;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.closure.ClosureRequested;
import org.indelible.events.closure.ClosureStepRecorded;

/** Closing and reopening of one file (HCC-12): every gap at once, two persons, and the gates judged again when it closes. */
public class Closure {
    private static final Violation NOT_REQUESTED =
            Violation.of("closure-not-requested", "HCC-12", "The allocated worker requests closure first.");

    private final ClosureFacts facts = new ClosureFacts();

    @CommandHandler
    void decide(RecordClosureStep command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), facts.version());
        mustBeOpen();
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.words(), "/words", "HCC-12"))
                .addAll(AnswerMustFitStep.check(command, acting))
                .refuseIfAny();
        apply(new ClosureStepRecorded(
                command.file(),
                command.step(),
                command.answer(),
                command.words(),
                command.on(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(RequestClosure command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), facts.version());
        mustBeOpen();
        MayRequestClosure.check(facts, acting);
        var blank = new Violations().add(WordsRequired.check(command.reasons(), "/reasons", "HCC-12.1"));
        List<Violation> gaps = ClosureGates.gaps(facts, command.ground(), acting.pack(), acting.today());
        if (!gaps.isEmpty()) throw new ClosureStepsMissing(blank.addAll(gaps).list());
        blank.refuseIfAny();
        apply(new ClosureRequested(
                command.file(),
                command.ground(),
                command.reasons(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(CloseCase command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), facts.version());
        mustBeOpen();
        Requested request = facts.request();
        if (request == null) throw new Refused(NOT_REQUESTED);
        MustBeSecondPerson.check(request, acting);
        List<Violation> gaps = ClosureGates.gaps(facts, request.ground(), acting.pack(), acting.today());
        if (!gaps.isEmpty()) throw new ClosureStepsMissing(gaps);
        apply(new CaseFileClosed(
                command.file(), acting.at(), acting.author(), acting.pack().version()));
        facts.endedByClosing().forEach(owed -> owed.allMet(acting, command.file(), "casefile.closed"));
    }

    @CommandHandler
    void decide(ReopenCase command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), facts.version());
        new Violations()
                .unless(facts.isClosed(), "case-not-closed", "HCC-12.16", "The case is open.")
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-12.16"))
                .refuseIfAny();
        apply(new CaseFileReopened(
                command.file(),
                acting.at(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
        Summaries.oweToday(command.file(), "reopened/" + acting.at(), acting);
    }

    private void mustBeOpen() {
        Refused.unless(!facts.isClosed(), "case-closed", "HCC-12.16", "The case is closed.");
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        facts.evolve(event);
    }
}
