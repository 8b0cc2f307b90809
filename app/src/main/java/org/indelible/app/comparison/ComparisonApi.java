package org.indelible.app.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.comparison.CompareRecord;
import org.indelible.query.comparison.RecordComparison;
import org.indelible.query.moment.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what came to a record between two moments. */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Case files")
class ComparisonApi {
    @GetMapping("/comparison")
    @Asks(CompareRecord.class)
    @Operation(
            summary = "Compare what was known of a file at two moments",
            description = "Entries added, revised, finalised and disputed, and core details that changed, each with the"
                    + " events that made the difference. Without later, everything known now.")
    ResponseEntity<RecordComparison> compare(
            @PathVariable CaseFileId file,
            @RequestParam OffsetDateTime earlier,
            @RequestParam(required = false) @Nullable OffsetDateTime later,
            Reader reader) {
        return reader.ask(new CompareRecord(
                reader.asker(),
                file,
                new KnownAt.Time(earlier.toInstant()),
                later == null ? null : new KnownAt.Time(later.toInstant())));
    }
}
