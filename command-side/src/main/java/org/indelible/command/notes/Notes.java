package org.indelible.command.notes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.PurposeMustBeGiven;
import org.indelible.command.acting.StaleVersion;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.people.Authorship;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;

/** The case notes of one file: hashes, statuses and ids, no text. */
public class Notes {
    private final Map<EntryId, Note> notes = new LinkedHashMap<>();
    private Birth birth = Birth.UNKNOWN;
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(AddCaseNote command, Acting acting) {
        NoteTerms type = acting.pack().note(command.type());
        OccurredAt occurredAt = command.content().occurredAt();
        new Violations()
                .add(CannotHaveOccurredInFuture.check(occurredAt, acting))
                .add(type.is(NoteTrait.AFTER_CLOSURE) ? Optional.empty() : closed.refusing(occurredAt))
                .add(SeenCannotBeRecordedForUnborn.check(command.content(), birth))
                .add(PurposeMustBeGiven.check(command.purpose(), acting))
                .add(WordsRequired.check(command.content().title(), "/content/title", "HCC-6.11"))
                .refuseIfAny();
        LocalDate dueOn = acting.pack()
                .timeliness()
                .due(occurredAt, type.recordedWithin())
                .orElse(null);
        var authorship = new Authorship(acting.author(), command.purpose(), command.enteredFor(), command.imported());
        apply(new CaseNoteAdded(
                command.file(),
                command.entry(),
                command.type(),
                command.content(),
                authorship,
                acting.at(),
                dueOn,
                closed.isClosed(),
                acting.pack().version()));
        var author = new DutyOwner.Account(acting.actor().account());
        Duties.owe(
                acting,
                command.file(),
                Owed.FINALISE_NOTE,
                command.entry().toString(),
                author,
                dueOn,
                command.entry(),
                type.label());
    }

    @CommandHandler
    void decide(ReviseCaseNote command, Acting acting) {
        Note note = draft(command.entry(), command.expectedVersion());
        NoteTerms type = acting.pack().note(note.type());
        OccurredAt occurredAt = command.content().occurredAt();
        new Violations()
                .add(OnlyTheAuthorMayRevise.check(note, acting))
                .add(CannotHaveOccurredInFuture.check(occurredAt, acting))
                .add(type.is(NoteTrait.AFTER_CLOSURE) ? Optional.empty() : closed.refusing(occurredAt))
                .add(SeenCannotBeRecordedForUnborn.check(command.content(), birth))
                .add(PurposeMustBeGiven.check(command.purpose(), acting))
                .add(WordsRequired.check(command.content().title(), "/content/title", "HCC-6.11"))
                .refuseIfAny();
        boolean moved = !occurredAt.equals(note.occurredAt());
        LocalDate dueOn = acting.pack()
                .timeliness()
                .due(occurredAt, type.recordedWithin())
                .orElse(null);
        var authorship = acting.authorship(command.purpose());
        apply(new CaseNoteRevised(
                command.file(),
                command.entry(),
                note.version() + 1,
                command.content(),
                authorship,
                acting.at(),
                moved,
                dueOn,
                acting.pack().version()));
        if (moved)
            Duties.owe(
                    acting,
                    command.file(),
                    Owed.FINALISE_NOTE,
                    command.entry().toString(),
                    new DutyOwner.Account(note.author()),
                    dueOn,
                    command.entry(),
                    type.label());
    }

    @CommandHandler
    void decide(FinaliseRecord command, Acting acting) {
        Note note = draft(command.entry(), command.expectedVersion());
        NoteTerms type = acting.pack().note(note.type());
        FinalisingRules.check(note, type, birth, command, acting);
        Lateness recording =
                acting.pack().timeliness().judge(note.occurredAt(), type.recordedWithin(), note.lastFirstSaved());
        Lateness finalising = acting.pack().timeliness().judge(note.occurredAt(), type.recordedWithin(), acting.at());
        apply(new RecordFinalised(
                command.file(),
                command.entry(),
                note.version(),
                acting.author(),
                acting.at(),
                recording,
                finalising,
                note.isContemporaneous(),
                command.attestation(),
                acting.pack().version()));
        Duties.met(acting, command.file(), Owed.FINALISE_NOTE, command.entry().toString(), "record.finalised");
    }

    private Note draft(EntryId entry, int expectedVersion) {
        Note note = NotFound.orRefuse(notes.get(entry));
        Refused.unless(
                !note.finalised(),
                "already-finalised",
                "HCC-5.6",
                "A finalised record never changes. Add a note, annotate it as disputed, or request its amendment or removal.");
        StaleVersion.unlessSame(expectedVersion, note.version());
        return note;
    }

    @EventSourcingHandler
    void evolve(CaseFileOpened event) {
        birth = Birth.of(event.subject());
    }

    @EventSourcingHandler
    void evolve(BirthRecorded event) {
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

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
    }
}
