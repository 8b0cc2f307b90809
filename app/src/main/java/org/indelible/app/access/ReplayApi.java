package org.indelible.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Reach;
import org.indelible.query.replay.Replay;
import org.indelible.query.replay.ReplayDisclosure;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows again what somebody was shown. */
@RestController
@RequestMapping("/api/v1/access")
@Tag(name = "Access log")
class ReplayApi {
    @GetMapping("/{file}/{lane}/{sequence}")
    @Asks(value = ReplayDisclosure.class, reach = Reach.REPLAY)
    @Operation(
            summary = "Replay what somebody was shown of a file",
            description = "The path is that of stream and sequence in a line of the access log."
                    + " Only an outcome of same says that shown is, to the byte, what they saw.")
    ResponseEntity<Replay> replay(
            @PathVariable CaseFileId file, @PathVariable String lane, @PathVariable long sequence, Reader reader) {
        return reader.ask(new ReplayDisclosure(reader.asker(), file, lane, sequence));
    }

    @GetMapping("/search/{lane}/{sequence}")
    @Asks(value = ReplayDisclosure.class, reach = Reach.REPLAY)
    @Operation(
            operationId = "replaySearch",
            summary = "Replay what somebody was shown that is of no single file",
            description = "As for a file. Searches and lists are not rebuilt; files of the disclosure names what they"
                    + " showed.")
    ResponseEntity<Replay> replay(@PathVariable String lane, @PathVariable long sequence, Reader reader) {
        return reader.ask(new ReplayDisclosure(reader.asker(), null, lane, sequence));
    }
}
