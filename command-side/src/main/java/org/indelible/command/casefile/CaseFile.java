package org.indelible.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.MayAct;
import org.indelible.command.acting.Standing;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.Closure;
import org.indelible.command.coredetails.CoreDetails;
import org.indelible.command.disputes.Disputes;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.notes.Notes;
import org.indelible.command.oversight.Oversight;
import org.indelible.command.plans.Care;
import org.indelible.command.plans.Involvements;
import org.indelible.command.plans.Plans;
import org.indelible.command.policy.Violations;
import org.indelible.command.summaries.Summaries;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanStarted;
import org.jspecify.annotations.Nullable;

/**
 * One case file: the stream and the consistency boundary. The members decide and fold, each for its own feature and none asking
 * another; before any of them, role and relationship are checked here.
 */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier and the members by reflection
public class CaseFile {
    @AggregateIdentifier
    private @Nullable CaseFileId id;

    private @Nullable Standing standing;
    private final Allocation allocation = new Allocation();

    @AggregateMember
    private final CoreDetails coreDetails = new CoreDetails();

    @AggregateMember
    private final Notes notes = new Notes();

    @AggregateMember
    private final Disputes disputes = new Disputes();

    @AggregateMember
    private final Summaries summaries = new Summaries();

    @AggregateMember
    private final Oversight oversight = new Oversight();

    @AggregateMember
    private final Plans plans = new Plans();

    @AggregateMember
    private final Care care = new Care();

    @AggregateMember
    private final Involvements involvements = new Involvements();

    @AggregateMember
    private final Closure closure = new Closure();

    @AggregateMember
    private final Duties duties = new Duties();

    /** For the repository, which folds the stream into it. */
    protected CaseFile() {}

    @CommandHandlerInterceptor
    void mayAct(CaseFileCommand command, Acting acting) {
        MayAct.check(command, acting.actor(), standing);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    CaseFileId decide(OpenCaseFile command, Acting acting) {
        MayAct.check(command, acting.actor(), null);
        CannotOpenWithoutGrounds.check(command, acting);
        apply(command.opened(acting));
        Summaries.oweFirst(command.file(), acting);
        return command.file();
    }

    @CommandHandler
    void decide(AllocateWorker command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-4.2"))
                .unless(
                        !command.from().isBefore(allocation.since()),
                        "allocation-before-last",
                        "HCC-4.2",
                        "The file was allocated later than that. Name a day on or after the last allocation.")
                .refuseIfAny();
        apply(new WorkerAllocated(command.file(), command.worker(), command.from(), command.reason(), acting.author()));
    }

    @CommandHandler
    void decide(DeallocateWorker command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-4.2"))
                .unless(allocation.isAllocated(), "nobody-allocated", "HCC-4.2", "Nobody is allocated to this file.")
                .refuseIfAny();
        boolean inside = allocation.insideThreeMonths(command.on(), acting.pack());
        apply(new WorkerDeallocated(
                command.file(),
                command.on(),
                command.reason(),
                inside,
                acting.author(),
                acting.pack().version()));
        if (inside)
            Duties.owe(
                    acting,
                    command.file(),
                    Owed.RESTORE_ALLOCATION,
                    command.on().toString(),
                    new DutyOwner.TeamManager(),
                    acting.today(),
                    null,
                    "Allocate as child in need");
    }

    @EventSourcingHandler
    void evolve(CaseFileOpened event) {
        id = event.file();
        standing = new Standing(event.accountableTeam(), null);
    }

    @EventSourcingHandler
    void evolve(WorkerAllocated event) {
        standing = new Standing(event.worker().team(), event.worker().account());
        allocation.began(event.from());
    }

    @EventSourcingHandler
    void evolve(WorkerDeallocated event) {
        if (standing != null) standing = new Standing(standing.accountableTeam(), null);
        allocation.ended(event.on());
    }

    @EventSourcingHandler
    void evolve(PlanStarted event) {
        allocation.planStarted(event);
    }

    @EventSourcingHandler
    void evolve(PlanEnded event) {
        allocation.planEnded(event);
    }
}
