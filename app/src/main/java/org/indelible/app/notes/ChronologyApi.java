package org.indelible.app.notes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.app.problem.EntryVersion;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.Chronology;
import org.indelible.query.notes.EntryPage;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.paging.PageSize;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.record.entries.RecordEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the entries of a file, together by when things happened and one by one (HCC-6.8). */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Chronology")
class ChronologyApi {
    private final SignificantNotes significantNotes;

    ChronologyApi(PolicyPacks packs, Clock clock) {
        significantNotes = new SignificantNotes(packs, clock);
    }

    @GetMapping("/chronology")
    @Asks(ReadChronology.class)
    @Operation(summary = "Read the entries of a file by when things happened")
    ResponseEntity<Chronology> chronology(
            @PathVariable CaseFileId file,
            PointInTime point,
            @RequestParam(name = "kind", defaultValue = "") Set<EntryKind> kinds,
            @RequestParam(name = "status", defaultValue = "") Set<EntryStatus> statuses,
            @Parameter(
                            description =
                                    "Leaves out all but notes of significant events, as the policy in force has them (HCC-6.8).")
                    @RequestParam(defaultValue = "false")
                    boolean significant,
            @RequestParam(defaultValue = "false") boolean newestFirst,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        var noteTypes = significant ? significantNotes.inForce() : null;
        return reader.ask(new ReadChronology(
                reader.asker(), file, point, kinds, noteTypes, statuses, newestFirst, cursor, PageSize.asked(limit)));
    }

    @GetMapping("/entries/{entry}")
    @Asks(ReadEntry.class)
    @Operation(summary = "Read one entry, with all that belongs to it")
    ResponseEntity<EntryPage> entry(
            @PathVariable CaseFileId file, @PathVariable EntryId entry, PointInTime point, Reader reader) {
        ResponseEntity<EntryPage> answer = reader.ask(new ReadEntry(reader.asker(), file, entry, point));
        RecordEntry shown = Objects.requireNonNull(answer.getBody()).entry();
        return shown == null
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .eTag(new EntryVersion(shown.version()).tag())
                        .body(answer.getBody());
    }
}
