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
import org.indelible.command.acting.Recording;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
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
            @Nullable EntryId reasonIn,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record BirthOfChild(
            LocalDate bornOn,
            String source,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record Loss(
            LocalDate on,
            String words,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping("/core-details")
    @Gives(RecordCoreDetail.class)
    @Operation(summary = "Record a core detail with its source")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            AccessPurpose purpose,
            @RequestBody NewCoreDetail known,
            Caller caller) {
        Receipt receipt = caller.give(new RecordCoreDetail(
                file,
                version.number(),
                known.detail(),
                known.basis(),
                known.reasonIn(),
                Recording.of(purpose, known.enteredFor(), known.imported())));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/birth")
    @Gives(RecordBirth.class)
    @Operation(summary = "Record that the child was born")
    ResponseEntity<Accepted> birth(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            AccessPurpose purpose,
            @RequestBody BirthOfChild birth,
            Caller caller) {
        Receipt receipt = caller.give(new RecordBirth(
                file,
                version.number(),
                birth.bornOn(),
                birth.source(),
                Recording.of(purpose, birth.enteredFor(), birth.imported())));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/loss")
    @Gives(RecordLoss.class)
    @Operation(summary = "Record, in gentle words, that the child will not be born")
    ResponseEntity<Accepted> loss(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            AccessPurpose purpose,
            @RequestBody Loss loss,
            Caller caller) {
        Receipt receipt = caller.give(new RecordLoss(
                file,
                version.number(),
                loss.on(),
                loss.words(),
                Recording.of(purpose, loss.enteredFor(), loss.imported())));
        return Accepted.changed(version, receipt);
    }
}
