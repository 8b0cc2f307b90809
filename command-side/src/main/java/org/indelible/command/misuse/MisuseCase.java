package org.indelible.command.misuse;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Violations;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseEvent;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** One suspicion that somebody misused records: reported, looked into, concluded once (HCC-15.3). */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
public class MisuseCase {
    @AggregateIdentifier
    private @Nullable MisuseCaseId id;

    private @Nullable AccountId about;
    private boolean concluded;

    /** For the repository, which folds the stream into it. */
    protected MisuseCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    MisuseCaseId decide(ReportSuspectedMisuse command, Acting acting) {
        FieldsMustFit.check(command);
        new Violations()
                .add(MustBeKnown.account(command.about(), "/about", acting))
                .add(WordsRequired.check(command.words(), "/words", "HCC-15.3"))
                .refuseIfAny();
        apply(new MisuseReported(
                command.misuse(),
                command.about(),
                command.concerning(),
                command.words(),
                acting.author(),
                acting.pack().version()));
        return command.misuse();
    }

    @CommandHandler
    void decide(AttachAccessLog command, Acting acting) {
        CannotJudgeOneself.check(about, acting);
        CannotReopen.check(concluded);
        SeenLog seen = command.seen();
        apply(new AccessLogAttached(
                command.misuse(),
                seen.of(),
                seen.from(),
                seen.before(),
                seen.knownAt(),
                seen.lines(),
                seen.digest(),
                seen.disclosures(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(ConcludeMisuseCase command, Acting acting) {
        CannotJudgeOneself.check(about, acting);
        FieldsMustFit.check(command);
        CannotReopen.check(concluded);
        new Violations()
                .add(WordsRequired.check(command.words(), "/words", "HCC-15.3"))
                .refuseIfAny();
        apply(new MisuseCaseConcluded(
                command.misuse(),
                command.outcome(),
                command.words(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(MisuseEvent event) {
        switch (event) {
            case MisuseReported reported -> {
                id = reported.misuse();
                about = reported.about();
            }
            case AccessLogAttached _ -> {}
            case MisuseCaseConcluded _ -> concluded = true;
        }
    }
}
