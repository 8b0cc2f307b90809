package org.indelible.app.conflict;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.conflict.EndConflictOfInterest;
import org.indelible.command.conflict.RegisterConflictOfInterest;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.people.AccountId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keeps a file from somebody who has a conflict of interest. */
@RestController
@RequestMapping("/api/v1/case-files/{file}/conflicts-of-interest")
@Tag(name = "Who may see a file")
class ConflictsApi {
    record NewConflict(AccountId account, String reason) {}

    record ConflictEnding(String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = RegisterConflictOfInterest.class, readWithFile = true)
    @Operation(
            summary = "Register a conflict of interest",
            description = "Of oneself anybody; of somebody else a manager or the data protection officer.")
    ResponseEntity<Accepted> register(
            @PathVariable CaseFileId file, @RequestBody NewConflict registered, Caller caller) {
        var conflict = new ConflictId(caller.newId());
        return Accepted.within(
                conflict.value(),
                caller.give(new RegisterConflictOfInterest(file, conflict, registered.account(), registered.reason())));
    }

    @PostMapping("/{conflict}/ending")
    @Gives(EndConflictOfInterest.class)
    @Operation(summary = "End a conflict of interest")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file,
            @PathVariable ConflictId conflict,
            @RequestBody ConflictEnding ended,
            Caller caller) {
        return Accepted.done(caller.give(new EndConflictOfInterest(file, conflict, ended.reason())));
    }
}
