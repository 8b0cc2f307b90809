package org.indelible.command.destruction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.DestructionProposed;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.destruction.LegalHoldLifted;
import org.indelible.events.destruction.LegalHoldPlaced;
import org.jspecify.annotations.Nullable;

/** Legal holds and the two decisions before anything of one file is destroyed: every condition judged at both, all told at once (HCC-13.3). */
public class Destruction {
    private static final Violation NOT_PROPOSED =
            Violation.of("destruction-not-proposed", "HCC-13.3", "Another person proposes it first.");

    private final Set<LegalHoldId> holds = new LinkedHashSet<>();
    private final Set<AccessRequestId> requests = new LinkedHashSet<>();
    private final Map<EntryId, Proposal> ofEntries = new HashMap<>();
    private @Nullable Proposal ofFile;
    private final Retention retention = new Retention();
    private final Authorships authorships = new Authorships();
    private boolean approved;

    /**
     * Nothing is recorded on a file after its destruction was approved.
     *
     * @throws Refused {@code record-destroyed}
     */
    public void mustNotBeApproved() {
        if (approved) throw new RecordDestroyed();
    }

    @CommandHandler
    void decide(PlaceLegalHold command, Acting acting) {
        words(command.reason());
        apply(new LegalHoldPlaced(
                command.file(),
                command.hold(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(LiftLegalHold command, Acting acting) {
        if (!holds.contains(command.hold())) throw new NotFound();
        words(command.reason());
        apply(new LegalHoldLifted(
                command.file(),
                command.hold(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(ProposeDestruction command, Acting acting) {
        mustBeThere(command.entry());
        conditions(command.entry(), command.ground(), acting)
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-13.3"))
                .refuseIfAny();
        apply(new DestructionProposed(
                command.file(),
                command.entry(),
                command.ground(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(ApproveDestruction command, Acting acting) {
        mustBeThere(command.entry());
        Proposal proposed = command.entry() == null ? ofFile : ofEntries.get(command.entry());
        if (proposed == null) throw new Refused(NOT_PROPOSED);
        conditions(command.entry(), proposed.ground(), acting)
                .add(MustBeSecondPerson.check(proposed, acting))
                .refuseIfAny();
        apply(new DestructionApproved(
                command.file(),
                command.entry(),
                proposed.ground(),
                acting.pack().destruction(proposed.ground()).legalBasis(),
                proposed.by(),
                acting.author(),
                acting.pack().version()));
        if (command.entry() != null) authorships.settleDutiesOf(command.file(), command.entry(), acting);
    }

    private void mustBeThere(@Nullable EntryId entry) {
        if (entry != null && !authorships.knows(entry)) throw new NotFound();
    }

    private Violations conditions(@Nullable EntryId entry, DestructionGround ground, Acting acting) {
        var violations = new Violations()
                .unless(
                        acting.pack().destruction(ground).ofEntry() == (entry != null),
                        "ground-does-not-fit",
                        "HCC-13.3",
                        "Files are destroyed when their retention has ended, single entries when they are wrong here.")
                .unless(holds.isEmpty(), "legal-hold", "HCC-13.3", "A legal hold stands on the file.")
                .unless(requests.isEmpty(), "open-request", "HCC-13.3", "Somebody asked for the record and awaits it.");
        return entry == null
                ? violations.addAll(retention.unmet(acting))
                : violations.add(AuthorCannotDestroy.check(authorships.of(entry), acting));
    }

    private static void words(String reason) {
        new Violations().add(WordsRequired.check(reason, "/reason", "HCC-13.3")).refuseIfAny();
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case LegalHoldPlaced placed -> holds.add(placed.hold());
            case LegalHoldLifted lifted -> holds.remove(lifted.hold());
            case AccessRequestOpened opened -> requests.add(opened.request());
            case AccessRequestEnded ended -> requests.remove(ended.request());
            case DestructionProposed proposed ->
                proposed(proposed.entry(), new Proposal(proposed.ground(), proposed.by()));
            case DestructionApproved done -> approved(done.entry());
            default -> retention.evolve(event);
        }
        authorships.evolve(event);
    }

    private void proposed(@Nullable EntryId entry, Proposal proposal) {
        if (entry == null) ofFile = proposal;
        else ofEntries.put(entry, proposal);
    }

    private void approved(@Nullable EntryId entry) {
        if (entry == null) {
            ofFile = null;
            approved = true;
        } else {
            ofEntries.remove(entry);
        }
    }
}
