package org.indelible.app.coredetails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.coredetails.Completeness;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.moment.PointInTime;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows which core details a file holds of those that its record must hold (HCC-6.1). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/core-details/completeness")
@Tag(name = "Core details")
class CompletenessApi {
    @GetMapping
    @Asks(ReadCompleteness.class)
    @Operation(summary = "Read which core details the record must hold, and whether it does")
    ResponseEntity<Completeness> read(@PathVariable CaseFileId file, PointInTime point, Reader reader) {
        return reader.ask(new ReadCompleteness(reader.asker(), file, point));
    }
}
