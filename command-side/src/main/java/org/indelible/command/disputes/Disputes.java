package org.indelible.command.disputes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.confidential.Withholdings;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** The disputes of one file, and what on it can be disputed (HCC-5.8). */
public class Disputes {
    private final Disputable disputable = new Disputable();
    private final Withholdings withholdings = new Withholdings();
    private final Map<DisputeId, Dispute> disputes = new HashMap<>();
    private ClosedCase closed = ClosedCase.OPEN;
    private final StillOwed toConsider = new StillOwed(Owed.CONSIDER_DISPUTE);

    @CommandHandler
    void decide(AnnotateDisputedFact command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.raisedAt(), acting))
                .add(omissionWithoutWords(command.target()))
                .add(WordsRequired.check(command.theirWords(), "/theirWords", "HCC-5.8"))
                .add(WordsRequired.check(command.raisedByName(), "/raisedByName", "HCC-5.8"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        var annotated = command.annotated(targetOnFile(command.target(), acting), closed, acting);
        apply(annotated);
        for (Arena arena : Arena.values()) {
            oweConsideration(command, arena, annotated.ofEntry(), acting);
        }
    }

    @CommandHandler
    void decide(ConsiderDispute command, Acting acting) {
        Dispute dispute = NotFound.orRefuse(disputes.get(command.dispute()));
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.outcome(), "/outcome", "HCC-5.8"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new DisputeConsidered(
                command.file(),
                command.dispute(),
                dispute.entry(),
                command.arena(),
                command.outcome(),
                command.on(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        DutyId duty = inArena(command.file(), command.dispute(), command.arena());
        toConsider.met(acting, command.file(), duty, "dispute.considered");
    }

    /** Told only of a dispute that is whole otherwise: it must not be a way of asking what is on the file. */
    private DisputeTarget targetOnFile(DisputeTarget target, Acting acting) {
        return meant(target, acting.actor())
                .filter(disputable::has)
                .orElseThrow(() -> new Refused(Violation.of(
                                "dispute-target-unknown", "HCC-5.8", "There is no such thing on this file to dispute.")
                        .about("/target")));
    }

    /** What the person was shown, counted as they were shown it (HCC-8.1). */
    private Optional<DisputeTarget> meant(DisputeTarget target, Actor actor) {
        return switch (target) {
            case DisputeTarget.OfEntry of when withholdings.hides(of.entry(), actor) -> Optional.empty();
            case DisputeTarget.OfSegment(var entry, int revision, int shown) ->
                withholdings
                        .remaining(entry, actor)
                        .map(left -> left.meantBy(revision, shown))
                        .filter(OptionalInt::isPresent)
                        .map(meant -> new DisputeTarget.OfSegment(entry, revision, meant.getAsInt()));
            case DisputeTarget.OfEntry _,
                    DisputeTarget.OfCoreDetail _,
                    DisputeTarget.OfPlan _,
                    DisputeTarget.OfOmission _ -> Optional.of(target);
        };
    }

    private static void oweConsideration(
            AnnotateDisputedFact command, Arena arena, @Nullable EntryId entry, Acting acting) {
        Duties.owe(
                acting,
                command.file(),
                Owed.CONSIDER_DISPUTE,
                inArena(command.file(), command.dispute(), arena),
                new DutyOwner.AllocatedWorker(),
                acting.pack().taskDue(acting.today()),
                entry,
                arena.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Optional<Violation> omissionWithoutWords(DisputeTarget target) {
        return target instanceof DisputeTarget.OfOmission of
                ? WordsRequired.check(of.about(), "/target/about", "HCC-5.8")
                : Optional.empty();
    }

    private static DutyId inArena(CaseFileId file, DisputeId dispute, Arena arena) {
        return Owed.CONSIDER_DISPUTE.from(file, dispute + "/" + arena);
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        disputable.evolve(event);
        withholdings.evolve(event);
    }

    @EventSourcingHandler
    void evolve(DisputedFactAnnotated event) {
        disputes.put(event.dispute(), new Dispute(event.ofEntry()));
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
    }

    @EventSourcingHandler
    void evolve(DutyFact event) {
        toConsider.evolve(event);
    }
}
