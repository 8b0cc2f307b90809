package org.indelible.app.accessrequests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.accessrequests.AskForClarification;
import org.indelible.command.accessrequests.CloseAccessRequest;
import org.indelible.command.accessrequests.ConfirmRequesterIdentity;
import org.indelible.command.accessrequests.ExtendAccessRequest;
import org.indelible.command.accessrequests.OpenAccessRequest;
import org.indelible.command.accessrequests.ReceiveAccessRequest;
import org.indelible.command.accessrequests.RecordClarification;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes requests of people for their own record, step by step (HCC-9.3). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/access-requests")
@Tag(name = "Access requests")
class AccessRequestsApi {
    record NewAccessRequest(
            Requester requester,
            String name,
            String wanted,
            @Nullable String childsWishes,
            LocalDate on,
            boolean identityKnown) {}

    record IdentityConfirmed(LocalDate on, String how) {}

    record Asked(LocalDate on, String question) {}

    record Answered(LocalDate on, String answer) {}

    record Extended(LocalDate on, String reason) {}

    record Closed(LocalDate on, AccessRequestOutcome outcome, String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = ReceiveAccessRequest.class, readWithFile = true)
    @Operation(
            summary = "Record that somebody asked for the record",
            description =
                    "The file knows of it first, and is not destroyed while it is open. Where that alone was recorded,"
                            + " the same request under the same Idempotency-Key does the rest.")
    ResponseEntity<Accepted> receive(
            @PathVariable CaseFileId file, @RequestBody NewAccessRequest received, Caller caller) {
        var request = new AccessRequestId(caller.newId());
        var opening = new OpenAccessRequest(
                file,
                request,
                received.requester(),
                received.name(),
                received.wanted(),
                received.childsWishes(),
                received.on(),
                received.identityKnown());
        caller.give(opening);
        return Accepted.within(request.value(), caller.giveNext(opening.receiving()));
    }

    @PostMapping("/{request}/identity")
    @Gives(ConfirmRequesterIdentity.class)
    @Operation(summary = "Say by what it is known who asks; the time runs from that day")
    ResponseEntity<Accepted> confirm(
            @PathVariable CaseFileId file,
            @PathVariable AccessRequestId request,
            @RequestBody IdentityConfirmed confirmed,
            Caller caller) {
        return Accepted.done(caller.give(new ConfirmRequesterIdentity(request, file, confirmed.on(), confirmed.how())));
    }

    @PostMapping("/{request}/clarification")
    @Gives(AskForClarification.class)
    @Operation(summary = "Ask what is meant; the clock stands from that day")
    ResponseEntity<Accepted> ask(
            @PathVariable CaseFileId file,
            @PathVariable AccessRequestId request,
            @RequestBody Asked asked,
            Caller caller) {
        return Accepted.done(caller.give(new AskForClarification(request, file, asked.on(), asked.question())));
    }

    @PostMapping("/{request}/clarification/answer")
    @Gives(RecordClarification.class)
    @Operation(summary = "Record what they said they mean; the clock goes on")
    ResponseEntity<Accepted> clarify(
            @PathVariable CaseFileId file,
            @PathVariable AccessRequestId request,
            @RequestBody Answered answered,
            Caller caller) {
        return Accepted.done(caller.give(new RecordClarification(request, file, answered.on(), answered.answer())));
    }

    @PostMapping("/{request}/extension")
    @Gives(ExtendAccessRequest.class)
    @Operation(summary = "Take two months more, within the first month")
    ResponseEntity<Accepted> extend(
            @PathVariable CaseFileId file,
            @PathVariable AccessRequestId request,
            @RequestBody Extended extended,
            Caller caller) {
        return Accepted.done(caller.give(new ExtendAccessRequest(request, file, extended.on(), extended.reason())));
    }

    @PostMapping("/{request}/closing")
    @Gives(CloseAccessRequest.class)
    @Operation(
            summary = "End the request: released, refused or withdrawn",
            description = "Sent again with the same outcome, it does what was left undone on the file.")
    ResponseEntity<Accepted> close(
            @PathVariable CaseFileId file,
            @PathVariable AccessRequestId request,
            @RequestBody Closed closed,
            Caller caller) {
        var command = new CloseAccessRequest(request, file, closed.on(), closed.outcome(), closed.reason());
        var receipt = caller.give(command);
        caller.giveNext(command.ending());
        return Accepted.done(receipt);
    }
}
