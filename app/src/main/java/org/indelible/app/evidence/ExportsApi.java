package org.indelible.app.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Headers;
import org.indelible.app.http.Reader;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.Problems;
import org.indelible.app.problem.RequestRefused;
import org.indelible.command.evidence.ExportRecord;
import org.indelible.command.evidence.SealedPlaces;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.projection.casefile.FileStanding;
import org.indelible.query.access.Reach;
import org.indelible.query.access.Standings;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.evidence.ExportState;
import org.indelible.query.evidence.ReadExport;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.Moments;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.record.confidential.Confidences;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exports one file's record as it stood, as a package that anybody verifies offline (HCC-3.3). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/exports")
@Tag(name = "Evidence")
class ExportsApi {
    private final Exports exports;
    private final Moments moments;
    private final Standings standings;
    private final Confidences confidences;

    ExportsApi(Exports exports, Moments moments, Standings standings, Confidences confidences) {
        this.exports = exports;
        this.moments = moments;
        this.standings = standings;
        this.confidences = confidences;
    }

    /** What is asked for: why, entries that happened up to when (null: all), and known at which time (null: now). */
    record NewExport(
            String reason,
            @Nullable OffsetDateTime asAt,
            @Nullable OffsetDateTime knownAt) {}

    /** The export, and how far its building is on this node while it is under way. */
    record ExportStatus(ExportState export, @Nullable ExportStage stage) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(ExportRecord.class)
    @Operation(summary = "Ask for a package of the record as it stood")
    ResponseEntity<Accepted> ask(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.PURPOSE) String purpose,
            @RequestBody NewExport asked,
            Caller caller) {
        var export = new ExportId(caller.newId());
        Instant asAt = instant(asked.asAt());
        Instant knownAt = instant(asked.knownAt());
        var places =
                new SealedPlaces(standings.of(file).map(FileStanding::openedAt).orElse(null), leafAt(knownAt));
        Receipt receipt = caller.give(new ExportRecord(
                export, file, purpose, asked.reason(), asAt, knownAt, places, confidences.onFile(file)));
        exports.awaitSealed(export);
        return Accepted.export(file, export, receipt);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private long leafAt(@Nullable Instant moment) {
        return moment == null ? moments.newest() : moments.leafAt(moment);
    }

    @GetMapping("/{export}")
    @Asks(value = ReadExport.class, reach = Reach.EXPORT)
    @Operation(summary = "Read what became of an export")
    ResponseEntity<ExportStatus> state(@PathVariable CaseFileId file, @PathVariable ExportId export, Reader reader) {
        ResponseEntity<ExportState> answer = reader.ask(new ReadExport(reader.asker(), file, export));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .body(new ExportStatus(
                        Objects.requireNonNull(answer.getBody()),
                        exports.stage(export).orElse(null)));
    }

    @GetMapping("/{export}/package")
    @Asks(value = ReadRecordAsAt.class, reach = Reach.EXPORT)
    @Operation(summary = "Download the package; recorded as a disclosure of every entry in it")
    ResponseEntity<InputStreamResource> download(
            @PathVariable CaseFileId file, @PathVariable ExportId export, Reader reader) throws IOException {
        Exports.Prepared prepared = exports.prepared(export, file).orElse(null);
        if (prepared == null) {
            reader.ask(new ReadExport(reader.asker(), file, export));
            throw notReady();
        }
        ExportRequested asked = prepared.asked();
        var point = new PointInTime(asked.asAt(), new KnownAt.Leaf(asked.knownAt()), null);
        HttpHeaders disclosed = reader.ask(new ReadRecordAsAt(reader.asker(), file, point, export))
                .getHeaders();
        InputStream content = exports.open(prepared);
        return ResponseEntity.ok()
                .headers(disclosed)
                .contentLength(prepared.outcome().bytes())
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export + ".zip\"")
                .body(new InputStreamResource(content));
    }

    @ExceptionHandler
    ResponseEntity<Object> differs(PackageDiffers differs) {
        return Problems.response(Problem.of(
                HttpStatus.CONFLICT,
                "package-differs",
                "This package cannot be built again as it was recorded. Ask for a new export."));
    }

    private static RequestRefused notReady() {
        return new RequestRefused(
                Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is no such package, or it is not prepared yet."));
    }
}
