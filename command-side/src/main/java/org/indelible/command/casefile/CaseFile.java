package org.indelible.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.accessrequests.AccessRequests;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.AlreadyRecorded;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.command.acting.MayAct;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.Closure;
import org.indelible.command.confidential.ConfidentialSegments;
import org.indelible.command.conflict.Conflicts;
import org.indelible.command.coredetails.CoreDetails;
import org.indelible.command.destruction.Destruction;
import org.indelible.command.disputes.Disputes;
import org.indelible.command.documents.Documents;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.emergency.Emergencies;
import org.indelible.command.grants.Grants;
import org.indelible.command.notes.Notes;
import org.indelible.command.oversight.Oversight;
import org.indelible.command.plans.Care;
import org.indelible.command.plans.Involvements;
import org.indelible.command.plans.Orders;
import org.indelible.command.plans.Plans;
import org.indelible.command.policy.Violations;
import org.indelible.command.restriction.Restriction;
import org.indelible.command.summaries.Summaries;
import org.indelible.command.summaries.SummaryOnChange;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyOwner;
import org.jspecify.annotations.Nullable;

/**
 * One case file: the stream and the consistency boundary. The members decide and fold, each for its own feature and none asking
 * another; before any of them, the relationship is checked here.
 */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier and the members by reflection
public class CaseFile {
    @AggregateIdentifier
    private @Nullable CaseFileId id;

    private final Allocation allocation = new Allocation();
    private final Admittance admittance = new Admittance();
    private final Identities identities = new Identities();
    private final StillOwed allocationOwed = new StillOwed(Owed.RESTORE_ALLOCATION);
    private final SummaryOnChange summary = new SummaryOnChange();

    @AggregateMember
    private final Twins twins = new Twins();

    @AggregateMember
    private final CoreDetails coreDetails = new CoreDetails();

    @AggregateMember
    private final Notes notes = new Notes();

    @AggregateMember
    private final Documents documents = new Documents();

    @AggregateMember
    private final Disputes disputes = new Disputes();

    @AggregateMember
    private final ConfidentialSegments confidential = new ConfidentialSegments();

    @AggregateMember
    private final Summaries summaries = new Summaries();

    @AggregateMember
    private final Oversight oversight = new Oversight();

    @AggregateMember
    private final Plans plans = new Plans();

    @AggregateMember
    private final Orders orders = new Orders();

    @AggregateMember
    private final Care care = new Care();

    @AggregateMember
    private final Involvements involvements = new Involvements();

    @AggregateMember
    private final Grants grants = new Grants();

    @AggregateMember
    private final Restriction restriction = new Restriction();

    @AggregateMember
    private final Conflicts conflicts = new Conflicts();

    @AggregateMember
    private final Emergencies emergencies = new Emergencies();

    @AggregateMember
    private final Closure closure = new Closure();

    @AggregateMember
    private final AccessRequests accessRequests = new AccessRequests();

    @AggregateMember
    private final Destruction destruction = new Destruction();

    @AggregateMember
    private final Duties duties = new Duties();

    /** For the repository, which folds the stream into it. */
    protected CaseFile() {}

    @CommandHandlerInterceptor
    void mayBeGiven(CaseFileCommand command, Acting acting) {
        var allocated = allocation.standing();
        var standing = allocated == null ? null : admittance.standing(allocated, acting.at());
        MayAct.onFile(command, acting.actor(), standing, notes.areOf(acting.actor(), command));
        destruction.mustNotBeApproved();
        AlreadyRecorded.unlessNew(command.identityOfNew().map(identities::isNew).orElse(true));
        FieldsMustFit.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseFileId decide(OpenCaseFile command, Acting acting) {
        AlreadyRecorded.unlessNew(id == null);
        CannotOpenWithoutGrounds.check(command, acting);
        apply(command.opened(acting));
        Summaries.oweToday(command.file(), "referral", acting);
        if (command.twinOf() != null) CoreDetails.oweGender(command.file(), command.referredAt(), acting);
        return command.file();
    }

    @CommandHandler
    void decide(AllocateWorker command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.from(), acting))
                .add(allocation.closed().refusing(command.from()))
                .add(WordsRequired.check(command.worker().name(), "/worker/name", "HCC-4.2"))
                .add(WordsRequired.check(command.worker().team(), "/worker/team", "HCC-4.2"))
                .add(MustBeKnown.team(command.worker().team(), "/worker/team", acting))
                .add(MustBeKnown.account(command.worker().account(), "/worker/account", acting))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-4.2"))
                .add(allocation.changedAfter(command.from()))
                .refuseIfAny();
        boolean another = allocation.passesTo(command.worker());
        apply(new WorkerAllocated(
                command.file(),
                command.worker(),
                command.from(),
                command.reason(),
                acting.author(),
                acting.pack().version(),
                allocation.closed().since()));
        allocationOwed.allMet(acting, command.file(), "worker.allocated");
        if (another) summary.owe(acting, command.file(), "another worker", "worker.allocated");
    }

    @CommandHandler
    void decide(DeallocateWorker command, Acting acting) {
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(allocation.closed().refusing(command.on()))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-4.2"))
                .unless(allocation.isAllocated(), "nobody-allocated", "HCC-4.2", "Nobody is allocated to this file.")
                .add(allocation.changedAfter(command.on()))
                .refuseIfAny();
        boolean inside = allocation.protection().isInsideThreeMonths(command.on(), acting.pack());
        apply(new WorkerDeallocated(
                command.file(),
                command.on(),
                command.reason(),
                inside,
                acting.author(),
                acting.pack().version(),
                allocation.closed().since()));
        if (inside && !allocation.closed().isClosed()) oweAllocation(command.file(), acting);
    }

    private static void oweAllocation(CaseFileId file, Acting acting) {
        var manager = new DutyOwner.TeamManager();
        var duty = Owed.RESTORE_ALLOCATION.from(file, acting.at().toString());
        Duties.owe(
                acting,
                file,
                Owed.RESTORE_ALLOCATION,
                duty,
                manager,
                acting.today(),
                null,
                "Allocate as child in need");
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> id = opened.file();
            case DutyFact duty -> allocationOwed.evolve(duty);
            default -> {}
        }
        allocation.evolve(event);
        admittance.evolve(event);
        identities.evolve(event);
        summary.evolve(event);
    }
}
