package org.indelible.app.coredetails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Headers;
import org.indelible.app.problem.EntryVersion;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.CoreDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records core details, the birth of a child, and a loss (HCC-6.1 to 6.3). */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Core details")
class CoreDetailsApi {
    record NewCoreDetail(
            CoreDetail detail,
            @Nullable String basis,
            @Nullable EntryId reasonIn) {}

    record BirthOfChild(LocalDate bornOn, String source) {}

    record Loss(LocalDate on, String words) {}

    @PostMapping("/core-details")
    @Gives(RecordCoreDetail.class)
    @Operation(summary = "Record a core detail with its source")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestHeader(Headers.PURPOSE) String purpose,
            @RequestBody NewCoreDetail known,
            Caller caller) {
        Receipt receipt = caller.give(
                new RecordCoreDetail(file, version.number(), known.detail(), known.basis(), known.reasonIn(), purpose));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/birth")
    @Gives(RecordBirth.class)
    @Operation(summary = "Record that the child was born")
    ResponseEntity<Accepted> birth(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestHeader(Headers.PURPOSE) String purpose,
            @RequestBody BirthOfChild birth,
            Caller caller) {
        Receipt receipt = caller.give(new RecordBirth(file, version.number(), birth.bornOn(), birth.source(), purpose));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/loss")
    @Gives(RecordLoss.class)
    @Operation(summary = "Record, in gentle words, that the child will not be born")
    ResponseEntity<Accepted> loss(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestHeader(Headers.PURPOSE) String purpose,
            @RequestBody Loss loss,
            Caller caller) {
        Receipt receipt = caller.give(new RecordLoss(file, version.number(), loss.on(), loss.words(), purpose));
        return Accepted.changed(version, receipt);
    }
}
