package org.indelible.app.destruction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.destruction.ApproveDestruction;
import org.indelible.command.destruction.LiftLegalHold;
import org.indelible.command.destruction.PlaceLegalHold;
import org.indelible.command.destruction.ProposeDestruction;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.query.access.Reach;
import org.indelible.query.destruction.ReadDestruction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holds a file against destruction, decides destruction by two people, and certifies it (HCC-13.3, 5.7). */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Destruction")
class DestructionApi {
    private final Certificates certificates;

    DestructionApi(Certificates certificates) {
        this.certificates = certificates;
    }

    record Hold(String reason) {}

    record Lifting(String reason) {}

    record Proposal(DestructionGround ground, String reason) {}

    @PostMapping("/legal-holds")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = PlaceLegalHold.class, readWithFile = true)
    @Operation(summary = "Hold a file against destruction")
    ResponseEntity<Accepted> hold(@PathVariable CaseFileId file, @RequestBody Hold placed, Caller caller) {
        var hold = new LegalHoldId(caller.newId());
        return Accepted.within(hold.value(), caller.give(new PlaceLegalHold(file, hold, placed.reason())));
    }

    @PostMapping("/legal-holds/{hold}/lifting")
    @Gives(LiftLegalHold.class)
    @Operation(summary = "Lift a legal hold")
    ResponseEntity<Accepted> lift(
            @PathVariable CaseFileId file, @PathVariable LegalHoldId hold, @RequestBody Lifting lifted, Caller caller) {
        return Accepted.done(caller.give(new LiftLegalHold(file, hold, lifted.reason())));
    }

    @PostMapping("/destruction/proposal")
    @Gives(ProposeDestruction.class)
    @Operation(
            operationId = "proposeDestructionOfFile",
            summary = "Propose to destroy a file at the end of its retention; every reason against it is told at once")
    ResponseEntity<Accepted> propose(@PathVariable CaseFileId file, @RequestBody Proposal proposed, Caller caller) {
        return proposal(file, null, proposed, caller);
    }

    @PostMapping("/destruction/approval")
    @Gives(ApproveDestruction.class)
    @Operation(
            operationId = "approveDestructionOfFile",
            summary = "Approve that a file is destroyed, as a second person")
    ResponseEntity<Accepted> approve(@PathVariable CaseFileId file, Caller caller) {
        return Accepted.done(caller.give(new ApproveDestruction(file, null)));
    }

    @PostMapping("/entries/{entry}/destruction/proposal")
    @Gives(ProposeDestruction.class)
    @Operation(
            operationId = "proposeDestructionOfEntry",
            summary = "Propose to destroy a single entry, such as a misfiled one")
    ResponseEntity<Accepted> propose(
            @PathVariable CaseFileId file, @PathVariable EntryId entry, @RequestBody Proposal proposed, Caller caller) {
        return proposal(file, entry, proposed, caller);
    }

    @PostMapping("/entries/{entry}/destruction/approval")
    @Gives(ApproveDestruction.class)
    @Operation(
            operationId = "approveDestructionOfEntry",
            summary = "Approve that an entry is destroyed, as a second person")
    ResponseEntity<Accepted> approve(@PathVariable CaseFileId file, @PathVariable EntryId entry, Caller caller) {
        return Accepted.done(caller.give(new ApproveDestruction(file, entry)));
    }

    @GetMapping("/destruction")
    @Asks(value = ReadDestruction.class, reach = Reach.DESTRUCTION)
    @Operation(operationId = "readDestructionOfFile", summary = "Read the certificate of a file's destruction")
    ResponseEntity<Certificate> certificate(@PathVariable CaseFileId file, Reader reader) {
        return certificates.of(reader.ask(new ReadDestruction(reader.asker(), file, null)));
    }

    @GetMapping("/entries/{entry}/destruction")
    @Asks(value = ReadDestruction.class, reach = Reach.DESTRUCTION)
    @Operation(operationId = "readDestructionOfEntry", summary = "Read the certificate of an entry's destruction")
    ResponseEntity<Certificate> certificate(@PathVariable CaseFileId file, @PathVariable EntryId entry, Reader reader) {
        return certificates.of(reader.ask(new ReadDestruction(reader.asker(), file, entry)));
    }

    private static ResponseEntity<Accepted> proposal(
            CaseFileId file, @Nullable EntryId entry, Proposal proposed, Caller caller) {
        return Accepted.done(caller.give(new ProposeDestruction(file, entry, proposed.ground(), proposed.reason())));
    }
}
