package org.indelible.app.signals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.signals.ReplyToFinding;
import org.indelible.events.signals.FindingId;
import org.indelible.query.access.Reach;
import org.indelible.query.signals.OwnFindings;
import org.indelible.query.signals.ReadOwnFindings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows people what they were asked about their own readings, and takes their answer (HCC-15.3). */
@RestController
@RequestMapping("/api/v1/me/findings")
@Tag(name = "Findings")
class OwnFindingsApi {
    record Reply(String words) {}

    @GetMapping
    @Asks(value = ReadOwnFindings.class, reach = Reach.OWN_FINDINGS)
    @Operation(
            summary = "Read what you were asked about your own readings",
            description = "The questions, your answers, and the readings they are about. The purpose answer-finding is"
                    + " everybody's.")
    ResponseEntity<OwnFindings> read(Reader reader) {
        return reader.ask(new ReadOwnFindings(reader.asker()));
    }

    @PostMapping("/{finding}/replies")
    @Gives(ReplyToFinding.class)
    @Operation(summary = "Answer what you were asked about your own readings, in your own words")
    ResponseEntity<Accepted> reply(@PathVariable FindingId finding, @RequestBody Reply reply, Caller caller) {
        return Accepted.done(caller.give(new ReplyToFinding(finding, reply.words())));
    }
}
