package org.indelible.app.restriction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.restriction.LiftRestriction;
import org.indelible.command.restriction.RestrictFile;
import org.indelible.command.restriction.ReviewRestriction;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.restriction.RestrictionGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaves a file open to named people only, and looks at that again. */
@RestController
@RequestMapping("/api/v1/case-files/{file}/restriction")
@Tag(name = "Who may see a file")
class RestrictionApi {
    record NewRestriction(RestrictionGround ground, Set<AccountId> named, String reason) {}

    record RestrictionReview(Set<AccountId> named, String reason) {}

    record RestrictionLifting(String reason) {}

    @PostMapping
    @Gives(RestrictFile.class)
    @Operation(
            summary = "Leave a file open to named people only",
            description =
                    "No allocation, team, grant or emergency opens it to anybody else, who is answered as if there"
                            + " were no such file.")
    ResponseEntity<Accepted> restrict(
            @PathVariable CaseFileId file, @RequestBody NewRestriction restricted, Caller caller) {
        return Accepted.done(
                caller.give(new RestrictFile(file, restricted.ground(), restricted.named(), restricted.reason())));
    }

    @PostMapping("/review")
    @Gives(ReviewRestriction.class)
    @Operation(summary = "Say that the restriction stands, and to whom the file opens from now on")
    ResponseEntity<Accepted> review(
            @PathVariable CaseFileId file, @RequestBody RestrictionReview reviewed, Caller caller) {
        return Accepted.done(caller.give(new ReviewRestriction(file, reviewed.named(), reviewed.reason())));
    }

    @PostMapping("/lifting")
    @Gives(LiftRestriction.class)
    @Operation(summary = "Lift the restriction")
    ResponseEntity<Accepted> lift(
            @PathVariable CaseFileId file, @RequestBody RestrictionLifting lifted, Caller caller) {
        return Accepted.done(caller.give(new LiftRestriction(file, lifted.reason())));
    }
}
