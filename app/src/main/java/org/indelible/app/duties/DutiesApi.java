package org.indelible.app.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.WaiveDuty;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how a duty was met, or why it is not owed any more (HCC-5.18 for what a manager requires). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/duties/{duty}")
@Tag(name = "Duties")
class DutiesApi {
    record Meeting(String how) {}

    record Waiver(String reason) {}

    @PostMapping("/meeting")
    @Gives(MeetDuty.class)
    @Operation(summary = "Say how a required action was done")
    ResponseEntity<Accepted> meet(
            @PathVariable CaseFileId file, @PathVariable DutyId duty, @RequestBody Meeting met, Caller caller) {
        return Accepted.done(caller.give(new MeetDuty(file, duty, met.how())));
    }

    @PostMapping("/waiver")
    @Gives(WaiveDuty.class)
    @Operation(summary = "Decide, as a manager, that a duty is not owed any more")
    ResponseEntity<Accepted> waive(
            @PathVariable CaseFileId file, @PathVariable DutyId duty, @RequestBody Waiver waived, Caller caller) {
        return Accepted.done(caller.give(new WaiveDuty(file, duty, waived.reason())));
    }
}
