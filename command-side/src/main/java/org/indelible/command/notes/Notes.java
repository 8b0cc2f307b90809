package org.indelible.command.notes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.StaleVersion;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Timeliness;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** The case notes of one file: hashes, statuses and ids, no text. */
public class Notes {
    private final Map<EntryId, Note> notes = new LinkedHashMap<>();
    private Birth birth = Birth.UNKNOWN;
    private @Nullable AccountId worker;
    private ClosedCase closed = ClosedCase.OPEN;

    private final StillOwed toFinalise = new StillOwed(Owed.FINALISE_NOTE);

    /** Whether the command changes a draft that the actor wrote: it stays theirs to finish, wherever the file went since (HCC-5.5). */
    public boolean areOf(Actor actor, CaseFileCommand command) {
        EntryId entry = switch (command) {
            case ReviseCaseNote revise -> revise.entry();
            case FinaliseRecord finalise -> finalise.entry();
            default -> null;
        };
        Note note = entry == null ? null : notes.get(entry);
        return note != null && note.author().equals(actor.account());
    }

    @CommandHandler
    void decide(AddCaseNote command, Acting acting) {
        SavingRules.ofNew(command, closed, birth, worker, acting).refuseIfAny();
        NoteTerms type = acting.pack().note(command.type());
        LocalDate dueOn = dueOn(type, command.content().occurredAt(), acting);
        apply(new CaseNoteAdded(
                command.file(),
                command.entry(),
                command.type(),
                command.content(),
                acting.authorship(command.recording()),
                acting.at(),
                dueOn,
                closed.isClosed(),
                acting.pack().version()));
        owe(
                acting,
                command.file(),
                command.entry(),
                finaliser(command.content(), acting.actor().account()),
                dueOn,
                type);
    }

    @CommandHandler
    void decide(ReviseCaseNote command, Acting acting) {
        Note note = draft(command.entry(), command.expectedVersion());
        NoteTerms type = acting.pack().note(note.type());
        SavingRules.of(command.content(), command.recording(), type, closed, birth, worker, acting)
                .add(OnlyTheAuthorMayRevise.check(note, acting))
                .refuseIfAny();
        boolean moved = !command.content().occurredAt().equals(note.occurredAt());
        LocalDate dueOn = dueOn(type, command.content().occurredAt(), acting);
        apply(new CaseNoteRevised(
                command.file(),
                command.entry(),
                note.version() + 1,
                command.content(),
                acting.authorship(command.recording()),
                acting.at(),
                moved,
                dueOn,
                acting.pack().version(),
                closed.since()));
        boolean passedOn = !Objects.equals(command.content().supervisor(), note.supervisor());
        if (moved || passedOn) {
            owe(acting, command.file(), command.entry(), finaliser(command.content(), note.author()), dueOn, type);
        }
    }

    @CommandHandler
    void decide(FinaliseRecord command, Acting acting) {
        Note note = draft(command.entry(), command.expectedVersion());
        NoteTerms type = acting.pack().note(note.type());
        FinalisingRules.check(note, type, birth, command, acting);
        Timeliness timeliness = acting.pack().timeliness();
        apply(new RecordFinalised(
                command.file(),
                command.entry(),
                note.version(),
                acting.author(),
                acting.at(),
                timeliness.judge(note.occurredAt(), type.recordedWithin(), note.lastFirstSaved()),
                timeliness.judge(note.occurredAt(), type.recordedWithin(), acting.at()),
                note.isContemporaneous(),
                command.attestation(),
                acting.pack().version()));
        toFinalise.met(acting, command.file(), toFinalise(command.file(), command.entry()), "record.finalised");
    }

    private Note draft(EntryId entry, int expectedVersion) {
        Note note = NotFound.orRefuse(notes.get(entry));
        Refused.unless(
                !note.finalised(),
                "already-finalised",
                "HCC-5.6",
                "A finalised record never changes. Add a further note that says what has changed, or annotate it as disputed.");
        StaleVersion.unlessSame(expectedVersion, note.version());
        return note;
    }

    private static @Nullable LocalDate dueOn(NoteTerms type, OccurredAt occurredAt, Acting acting) {
        return acting.pack().timeliness().due(occurredAt, type.recordedWithin()).orElse(null);
    }

    /** Who owes the finalising: the supervisor of a supervision note, the author of any other. */
    private static AccountId finaliser(NoteContent content, AccountId author) {
        return Objects.requireNonNullElse(content.supervisor(), author);
    }

    private static void owe(
            Acting acting,
            CaseFileId file,
            EntryId entry,
            AccountId finaliser,
            @Nullable LocalDate dueOn,
            NoteTerms type) {
        var owner = new DutyOwner.Account(finaliser);
        var duty = toFinalise(file, entry);
        Duties.owe(acting, file, Owed.FINALISE_NOTE, duty, owner, dueOn, entry, type.label());
    }

    private static DutyId toFinalise(CaseFileId file, EntryId entry) {
        return Owed.FINALISE_NOTE.from(file, entry.toString());
    }

    @EventSourcingHandler
    void evolve(CaseFileOpened event) {
        birth = Birth.of(event);
    }

    @EventSourcingHandler
    void evolve(WorkerAllocated event) {
        worker = event.worker().account();
    }

    @EventSourcingHandler
    void evolve(WorkerDeallocated event) {
        worker = null;
    }

    @EventSourcingHandler
    void evolve(BirthRecorded event) {
        birth = birth.after(event);
    }

    @EventSourcingHandler
    void evolve(LossRecorded event) {
        birth = birth.after(event);
    }

    @EventSourcingHandler
    void evolve(CoreDetailRecorded event) {
        birth = birth.after(event);
    }

    @EventSourcingHandler
    void evolve(CaseNoteAdded event) {
        notes.put(event.entry(), Note.of(event));
    }

    @EventSourcingHandler
    void evolve(CaseNoteRevised event) {
        notes.computeIfPresent(event.entry(), (entry, note) -> note.after(event));
    }

    @EventSourcingHandler
    void evolve(RecordFinalised event) {
        notes.computeIfPresent(event.entry(), (entry, note) -> note.done());
    }

    /** An entry that goes is not there for any command, before its key is destroyed as after. */
    @EventSourcingHandler
    void evolve(DestructionApproved event) {
        if (event.entry() != null) notes.remove(event.entry());
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
        toFinalise.evolve(event);
    }
}
