package org.indelible.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.access.CountedBy;
import org.indelible.query.access.Reach;
import org.indelible.query.accesslog.AccessFacets;
import org.indelible.query.accesslog.AccessKind;
import org.indelible.query.accesslog.AccessLog;
import org.indelible.query.accesslog.AccessLogPart;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.accesslog.CountDisclosures;
import org.indelible.query.accesslog.DisclosureCounts;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.LogForm;
import org.indelible.query.accesslog.LogQuestion;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who read or tried to read what, and why, and counts it. Reading it is itself on record. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Access log")
class AccessLogApi {
    private static final String FORMS =
            "As JSON in pages; with Accept text/csv as a table, with application/fhir+ndjson as AuditEvents of FHIR"
                    + " R4. These hold up to 5000 lines: where more follow, the last line says so, and Next-Cursor has the"
                    + " cursor.";

    /** Which lines are meant; without file and reader, those of a period of at most 93 days. */
    record AccessSearch(
            @Nullable AccountId reader,
            @Nullable CaseFileId file,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String purpose,
            @Nullable AccessOutcome outcome,
            @Nullable String code,
            @Nullable String allowedBy,
            @Nullable AccessKind kind,
            @Nullable String cursor,
            @Nullable Integer limit) {
        LogQuestion question() {
            var facets = new AccessFacets(purpose, outcome, code, allowedBy, kind);
            return new LogQuestion(file, reader, from, before, facets.equals(AccessFacets.ANY) ? null : facets);
        }
    }

    /** What is counted; without file and reader, a period of at most 366 days. */
    record AccessCount(
            @Nullable AccountId reader,
            @Nullable CaseFileId file,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String purpose,
            @Nullable AccessOutcome outcome,
            @Nullable String code,
            @Nullable String allowedBy,
            @Nullable AccessKind kind,
            CountedBy by) {
        LogQuestion question() {
            return new AccessSearch(reader, file, from, before, purpose, outcome, code, allowedBy, kind, null, null)
                    .question();
        }
    }

    @GetMapping("/case-files/{file}/access-log")
    @Asks(value = ReadAccessLog.class, reach = Reach.ACCESS_LOG)
    @Operation(summary = "Read who accessed a file", description = FORMS)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AccessLog.class)),
                @Content(mediaType = Taken.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = Taken.FHIR, schema = @Schema(type = "string"))
            })
    ResponseEntity<?> ofFile(
            @PathVariable CaseFileId file,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Reader reader) {
        return log(new LogQuestion(file, null, from, before, null), cursor, limit, accept, reader);
    }

    @PostMapping("/access-log/search")
    @Asks(value = ReadAccessLog.class, reach = Reach.ACCESS_LOG)
    @Operation(
            operationId = "searchAccessLog",
            summary = "Find who accessed what, by person, purpose, outcome, ground, kind of question or period",
            description = FORMS)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = AccessLog.class)),
                @Content(mediaType = Taken.CSV, schema = @Schema(type = "string")),
                @Content(mediaType = Taken.FHIR, schema = @Schema(type = "string"))
            })
    ResponseEntity<?> search(
            @RequestBody AccessSearch wanted,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Reader reader) {
        return log(wanted.question(), wanted.cursor(), wanted.limit(), accept, reader);
    }

    private static ResponseEntity<?> log(
            LogQuestion about,
            @Nullable String cursor,
            @Nullable Integer limit,
            @Nullable String accept,
            Reader reader) {
        LogForm form = Taken.form(accept).orElse(null);
        if (form == null) return reader.ask(new ReadAccessLog(reader.asker(), about, cursor, PageSize.asked(limit)));
        ResponseEntity<AccessLogPart> answer = reader.ask(new ExportAccessLog(reader.asker(), about, form, cursor));
        return Taken.handedOut(Objects.requireNonNull(answer.getBody()), form, answer.getHeaders());
    }

    @PostMapping("/access-log/counts")
    @Asks(value = CountDisclosures.class, reach = Reach.ACCESS_LOG)
    @Operation(summary = "Count reads and refusals by day, week or month, per purpose, outcome and ground")
    ResponseEntity<DisclosureCounts> count(@RequestBody AccessCount wanted, Reader reader) {
        return reader.ask(new CountDisclosures(reader.asker(), wanted.question(), wanted.by()));
    }
}
