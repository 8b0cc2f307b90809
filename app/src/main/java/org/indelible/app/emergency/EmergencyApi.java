package org.indelible.app.emergency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.emergency.OpenInEmergency;
import org.indelible.command.emergency.ReviewEmergencyAccess;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.query.access.Reach;
import org.indelible.query.emergency.EmergencyAccess;
import org.indelible.query.emergency.ReadEmergencyAccess;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a file in an emergency, and shows such openings to whoever looks at them afterwards. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Emergency access")
class EmergencyApi {
    record NewOpening(String reason) {}

    record OpeningReview(EmergencyOutcome outcome, String reason) {}

    @PostMapping("/case-files/{file}/emergency-access")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = OpenInEmergency.class, readWithFile = true)
    @Operation(
            summary = "Open a file in an emergency",
            description = "Opens it to you at once and for an hour. The team manager is told, and the data protection"
                    + " officer looks at the reason and at what was read. Never opens a restricted file.")
    ResponseEntity<Accepted> open(@PathVariable CaseFileId file, @RequestBody NewOpening opened, Caller caller) {
        var opening = new EmergencyId(caller.newId());
        return Accepted.within(opening.value(), caller.give(new OpenInEmergency(file, opening, opened.reason())));
    }

    @PostMapping("/case-files/{file}/emergency-access/{opening}/review")
    @Gives(ReviewEmergencyAccess.class)
    @Operation(summary = "Say whether there was reason to open a file in an emergency")
    ResponseEntity<Accepted> review(
            @PathVariable CaseFileId file,
            @PathVariable EmergencyId opening,
            @RequestBody OpeningReview reviewed,
            Caller caller) {
        return Accepted.done(
                caller.give(new ReviewEmergencyAccess(file, opening, reviewed.outcome(), reviewed.reason())));
    }

    @GetMapping("/emergency-access")
    @Asks(value = ReadEmergencyAccess.class, reach = Reach.EMERGENCIES)
    @Operation(
            summary = "Read which files were opened in an emergency",
            description = "Those that nobody has looked at yet, the oldest first; with reviewed=true all of them.")
    ResponseEntity<EmergencyAccess> openings(
            @RequestParam(required = false) @Nullable Boolean reviewed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        boolean all = reviewed != null && reviewed;
        return reader.ask(new ReadEmergencyAccess(reader.asker(), !all, cursor, PageSize.asked(limit)));
    }
}
