package org.indelible.app.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.command.disputes.ConsiderDispute;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Puts disputes beside the text, in the words of whoever disputes it, and says where they were considered (HCC-5.8). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/disputes")
@Tag(name = "Disputes")
class DisputesApi {
    record NewDispute(
            DisputeTarget target,
            DisputedBy raisedBy,
            String raisedByName,
            String theirWords,
            @Nullable String language,
            OccurredAt raisedAt,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record Consideration(
            Arena arena,
            String outcome,
            LocalDate on,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = AnnotateDisputedFact.class, readWithFile = true)
    @Operation(summary = "Put a dispute beside the text")
    ResponseEntity<Accepted> annotate(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewDispute raised, Caller caller) {
        var dispute = new DisputeId(caller.newId());
        Receipt receipt = caller.give(new AnnotateDisputedFact(
                file,
                dispute,
                raised.target(),
                raised.raisedBy(),
                raised.raisedByName(),
                raised.theirWords(),
                raised.language(),
                raised.raisedAt(),
                Recording.of(purpose, raised.enteredFor(), raised.imported())));
        return Accepted.within(dispute.value(), receipt);
    }

    @PostMapping("/{dispute}/considerations")
    @Gives(ConsiderDispute.class)
    @Operation(summary = "Say what came of considering a dispute in one arena")
    ResponseEntity<Accepted> consider(
            @PathVariable CaseFileId file,
            @PathVariable DisputeId dispute,
            AccessPurpose purpose,
            @RequestBody Consideration considered,
            Caller caller) {
        return Accepted.done(caller.give(new ConsiderDispute(
                file,
                dispute,
                considered.arena(),
                considered.outcome(),
                considered.on(),
                Recording.of(purpose, considered.enteredFor(), considered.imported()))));
    }
}
