package org.indelible.command.signals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.FindingEscalated;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.signals.FoundSignal;
import org.jspecify.annotations.Nullable;

/** One finding, from the first time that somebody acts on it: asked about, answered, and ended once. */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
public class Finding {
    @AggregateIdentifier
    private @Nullable FindingId id;

    private @Nullable AccountId asked;
    private boolean ended;

    /** For the repository, which folds the stream into it. */
    protected Finding() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FindingId decide(AskAboutFinding command, Acting acting) {
        FieldsMustFit.check(command);
        var found = NotFound.orRefuse(command.found());
        judge(found, WordsRequired.check(command.question(), "/question", "HCC-15.3"), acting);
        apply(new FindingAsked(
                command.finding(),
                found,
                command.question(),
                acting.author(),
                acting.pack().version()));
        return command.finding();
    }

    @CommandHandler
    void decide(ReplyToFinding command, Acting acting) {
        FieldsMustFit.check(command);
        if (!acting.actor().account().equals(asked)) throw new NotFound();
        new Violations()
                .add(FindingMustBeUnderWay.check(ended))
                .add(WordsRequired.check(command.words(), "/words", "HCC-15.3"))
                .refuseIfAny();
        apply(new FindingReplied(
                command.finding(),
                command.words(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FindingId decide(DismissFinding command, Acting acting) {
        FieldsMustFit.check(command);
        var found = NotFound.orRefuse(command.found());
        judge(found, ReasonMustSaySomething.check(command.reason()), acting);
        apply(new FindingDismissed(
                command.finding(),
                found,
                command.reason(),
                acting.author(),
                acting.pack().version()));
        return command.finding();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FindingId decide(EscalateFinding command, Acting acting) {
        FieldsMustFit.check(command);
        var found = NotFound.orRefuse(command.found());
        judge(found, ReasonMustSaySomething.check(command.reason()), acting);
        apply(new FindingEscalated(
                command.finding(),
                found,
                command.misuseCase(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
        return command.finding();
    }

    private void judge(FoundSignal found, Optional<Violation> words, Acting acting) {
        new Violations()
                .add(PersonConcernedCannotJudge.check(found, acting))
                .add(FindingMustBeUnderWay.check(ended))
                .add(words)
                .refuseIfAny();
    }

    @EventSourcingHandler
    void evolve(FindingAsked event) {
        id = event.finding();
        asked = event.found().account();
    }

    @EventSourcingHandler
    void evolve(FindingDismissed event) {
        id = event.finding();
        ended = true;
    }

    @EventSourcingHandler
    void evolve(FindingEscalated event) {
        id = event.finding();
        ended = true;
    }
}
