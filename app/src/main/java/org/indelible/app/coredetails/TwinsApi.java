package org.indelible.app.coredetails;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.RecordLossOfTwin;
import org.indelible.command.casefile.RecordTwin;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records twins: one unborn file becomes two, and the loss of one ends nothing about the other (HCC-6.2). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/twins")
@Tag(name = "Core details")
class TwinsApi {
    record NewTwin(
            PersonId person,
            String name,
            LocalDate bornOn,
            String source,
            ServiceArea service,
            String accountableTeam,
            String reason,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record TwinLost(
            LocalDate on,
            String words,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(RecordTwin.class)
    @Operation(
            summary = "Record that a twin was born, and open their file, which names this one",
            description =
                    "The position answered is that of the file opened; once it is shown, this file shows the twin.")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewTwin born, Caller caller) {
        var command = new RecordTwin(
                file,
                born.person(),
                born.name(),
                born.bornOn(),
                born.source(),
                born.service(),
                born.accountableTeam(),
                born.reason(),
                Recording.of(purpose, born.enteredFor(), born.imported()));
        caller.give(command);
        Receipt opened = caller.giveNext(command.opening());
        return Accepted.file(command.twin(), opened);
    }

    @PostMapping("/loss")
    @Gives(RecordLossOfTwin.class)
    @Operation(summary = "Record, in gentle words, that one of the children expected will not be born")
    ResponseEntity<Accepted> loss(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody TwinLost lost, Caller caller) {
        return Accepted.done(caller.give(new RecordLossOfTwin(
                file, lost.on(), lost.words(), Recording.of(purpose, lost.enteredFor(), lost.imported()))));
    }
}
