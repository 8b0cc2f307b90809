package org.indelible.command.disputes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.PurposeMustBeGiven;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
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
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.jspecify.annotations.Nullable;

/** The disputes of one file, and what on it can be disputed (HCC-5.8). */
public class Disputes {
    private final Map<EntryId, Integer> segments = new HashMap<>();
    private final Set<PlanId> plans = new HashSet<>();
    private final Map<DisputeId, Dispute> disputes = new HashMap<>();
    private ClosedCase closed = ClosedCase.OPEN;
    private final StillOwed toConsider = new StillOwed(Owed.CONSIDER_DISPUTE);

    @CommandHandler
    void decide(AnnotateDisputedFact command, Acting acting) {
        new Violations()
                .unless(
                        exists(command.target()),
                        Violation.of(
                                        "dispute-target-unknown",
                                        "HCC-5.8",
                                        "There is no such thing on this file to dispute.")
                                .about("/target"))
                .add(CannotHaveOccurredInFuture.check(command.raisedAt(), acting))
                .add(omissionWithoutWords(command.target()))
                .add(WordsRequired.check(command.theirWords(), "/theirWords", "HCC-5.8"))
                .add(WordsRequired.check(command.raisedByName(), "/raisedByName", "HCC-5.8"))
                .add(PurposeMustBeGiven.check(command.purpose(), acting))
                .refuseIfAny();
        var annotated = command.annotated(closed, acting);
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
                .refuseIfAny();
        apply(new DisputeConsidered(
                command.file(),
                command.dispute(),
                dispute.entry(),
                command.arena(),
                command.outcome(),
                command.on(),
                acting.author(),
                closed.since()));
        DutyId duty = inArena(command.file(), command.dispute(), command.arena());
        toConsider.met(acting, command.file(), duty, "dispute.considered");
    }

    private static void oweConsideration(
            AnnotateDisputedFact command, Arena arena, @Nullable EntryId entry, Acting acting) {
        Duties.owe(
                acting,
                command.file(),
                Owed.CONSIDER_DISPUTE,
                inArena(command.file(), command.dispute(), arena),
                new DutyOwner.AllocatedWorker(),
                null,
                entry,
                arena.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Optional<Violation> omissionWithoutWords(DisputeTarget target) {
        return target instanceof DisputeTarget.OfOmission of
                ? WordsRequired.check(of.about(), "/target/about", "HCC-5.8")
                : Optional.empty();
    }

    private boolean exists(DisputeTarget target) {
        return switch (target) {
            case DisputeTarget.OfEntry of -> segments.containsKey(of.entry());
            case DisputeTarget.OfSegment of -> of.segment() >= 0 && of.segment() < segments.getOrDefault(of.entry(), 0);
            case DisputeTarget.OfPlan of -> plans.contains(of.plan());
            case DisputeTarget.OfCoreDetail _, DisputeTarget.OfOmission _ -> true;
        };
    }

    private static DutyId inArena(CaseFileId file, DisputeId dispute, Arena arena) {
        return Owed.CONSIDER_DISPUTE.from(file, dispute + "/" + arena);
    }

    @EventSourcingHandler
    void evolve(CaseNoteAdded event) {
        segments.put(event.entry(), event.content().segments().size());
    }

    @EventSourcingHandler
    void evolve(CaseNoteRevised event) {
        segments.put(event.entry(), event.content().segments().size());
    }

    @EventSourcingHandler
    void evolve(CaseSummaryRecorded event) {
        segments.put(event.entry(), 0);
    }

    @EventSourcingHandler
    void evolve(ManagementDecisionRecorded event) {
        segments.put(event.entry(), 0);
    }

    @EventSourcingHandler
    void evolve(PlanStarted event) {
        plans.add(event.plan());
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
