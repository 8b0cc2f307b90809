package org.indelible.app.notes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Headers;
import org.indelible.app.problem.EntryVersion;
import org.indelible.command.acting.Recording;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.notes.ReviseCaseNote;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds case notes as drafts, saves them again, and finalises them for ever (HCC-5.1 to 5.6). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/notes")
@Tag(name = "Notes")
class NotesApi {
    record NewNote(
            NoteType type,
            NoteContent content,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record NoteRevision(
            NoteContent content,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record Finalisation(@Nullable String attestation) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(AddCaseNote.class)
    @Operation(summary = "Add a case note, as a draft")
    ResponseEntity<Accepted> add(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewNote note, Caller caller) {
        var entry = new EntryId(caller.newId());
        Receipt receipt = caller.give(new AddCaseNote(
                file, entry, note.type(), note.content(), Recording.of(purpose, note.enteredFor(), note.imported())));
        return Accepted.entry(file, entry, receipt);
    }

    @PostMapping("/{entry}/revisions")
    @Gives(ReviseCaseNote.class)
    @Operation(summary = "Save a draft again")
    ResponseEntity<Accepted> revise(
            @PathVariable CaseFileId file,
            @PathVariable EntryId entry,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            AccessPurpose purpose,
            @RequestBody NoteRevision revision,
            Caller caller) {
        Receipt receipt = caller.give(new ReviseCaseNote(
                file,
                entry,
                version.number(),
                revision.content(),
                Recording.of(purpose, revision.enteredFor(), revision.imported())));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/{entry}/finalisation")
    @Gives(FinaliseRecord.class)
    @Operation(summary = "Finalise a note: it never changes again")
    ResponseEntity<Accepted> finalise(
            @PathVariable CaseFileId file,
            @PathVariable EntryId entry,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestBody Finalisation finalisation,
            Caller caller) {
        Receipt receipt = caller.give(new FinaliseRecord(file, entry, version.number(), finalisation.attestation()));
        return Accepted.changed(version, receipt);
    }
}
