package org.indelible.app.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.plans.EndInvolvement;
import org.indelible.command.plans.NameInvolvedPerson;
import org.indelible.command.plans.StartInvolvement;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records who and what is involved, and when that ended (HCC-12.7, 12.8, 4.5). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/involvements")
@Tag(name = "Involvements")
class InvolvementsApi {
    record NewInvolvement(
            InvolvementKind kind,
            String who,
            LocalDate from,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record InvolvedPerson(AccountId account) {}

    record InvolvementEnding(
            LocalDate on,
            String outcome,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = StartInvolvement.class, readWithFile = true)
    @Operation(summary = "Record an involvement, a workbook episode or a sub file")
    ResponseEntity<Accepted> start(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewInvolvement begun, Caller caller) {
        var involvement = new InvolvementId(caller.newId());
        Receipt receipt = caller.give(new StartInvolvement(
                file,
                involvement,
                begun.kind(),
                begun.who(),
                begun.from(),
                Recording.of(purpose, begun.enteredFor(), begun.imported())));
        return Accepted.within(involvement.value(), receipt);
    }

    @PostMapping("/{involvement}/people")
    @Gives(NameInvolvedPerson.class)
    @Operation(summary = "Open the file to somebody who is involved, until the involvement ends")
    ResponseEntity<Accepted> name(
            @PathVariable CaseFileId file,
            @PathVariable InvolvementId involvement,
            @RequestBody InvolvedPerson person,
            Caller caller) {
        return Accepted.done(caller.give(new NameInvolvedPerson(file, involvement, person.account())));
    }

    @PostMapping("/{involvement}/ending")
    @Gives(EndInvolvement.class)
    @Operation(summary = "Record that it ended")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file,
            @PathVariable InvolvementId involvement,
            AccessPurpose purpose,
            @RequestBody InvolvementEnding ended,
            Caller caller) {
        return Accepted.done(caller.give(new EndInvolvement(
                file,
                involvement,
                ended.on(),
                ended.outcome(),
                Recording.of(purpose, ended.enteredFor(), ended.imported()))));
    }
}
