package org.indelible.app.grants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.grants.EndAccessGrant;
import org.indelible.command.grants.GrantAccess;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.AccountId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a file to one person for a time. */
@RestController
@RequestMapping("/api/v1/case-files/{file}/access-grants")
@Tag(name = "Who may see a file")
class GrantsApi {
    record NewGrant(AccountId account, LocalDate until, String reason) {}

    record GrantEnding(String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = GrantAccess.class, readWithFile = true)
    @Operation(summary = "Open a file to one person until a day", description = "Does not open a restricted file.")
    ResponseEntity<Accepted> grant(@PathVariable CaseFileId file, @RequestBody NewGrant granted, Caller caller) {
        var grant = new GrantId(caller.newId());
        return Accepted.within(
                grant.value(),
                caller.give(new GrantAccess(file, grant, granted.account(), granted.until(), granted.reason())));
    }

    @PostMapping("/{grant}/ending")
    @Gives(EndAccessGrant.class)
    @Operation(summary = "End a grant before its last day")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file, @PathVariable GrantId grant, @RequestBody GrantEnding ended, Caller caller) {
        return Accepted.done(caller.give(new EndAccessGrant(file, grant, ended.reason())));
    }
}
