package org.indelible.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Reach;
import org.indelible.query.accesslog.AccessLog;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.paging.PageSize;
import org.indelible.query.replay.Replay;
import org.indelible.query.replay.ReplayDisclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows who read or tried to read what, and why. Reading it is itself on record. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Access log")
class AccessLogApi {
    record AccessSearch(
            @Nullable AccountId reader,
            @Nullable CaseFileId file,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    @GetMapping("/case-files/{file}/access-log")
    @Asks(value = ReadAccessLog.class, reach = Reach.ACCESS_LOG)
    @Operation(summary = "Read who accessed a file")
    ResponseEntity<AccessLog> ofFile(
            @PathVariable CaseFileId file,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadAccessLog(reader.asker(), file, null, from, before, cursor, PageSize.asked(limit)));
    }

    @GetMapping("/access/{file}/{lane}/{sequence}")
    @Asks(value = ReplayDisclosure.class, reach = Reach.REPLAY)
    @Operation(
            summary = "Replay what somebody was shown of a file",
            description = "The path is that of stream and sequence in a line of the access log."
                    + " Only an outcome of same says that shown is, to the byte, what they saw.")
    ResponseEntity<Replay> replay(
            @PathVariable CaseFileId file, @PathVariable String lane, @PathVariable long sequence, Reader reader) {
        return reader.ask(new ReplayDisclosure(reader.asker(), file, lane, sequence));
    }

    @GetMapping("/access/search/{lane}/{sequence}")
    @Asks(value = ReplayDisclosure.class, reach = Reach.REPLAY)
    @Operation(
            operationId = "replaySearch",
            summary = "Replay what somebody was shown that is of no single file",
            description =
                    "As for a file. Searches and lists are not rebuilt; files of the disclosure names what they showed.")
    ResponseEntity<Replay> replay(@PathVariable String lane, @PathVariable long sequence, Reader reader) {
        return reader.ask(new ReplayDisclosure(reader.asker(), null, lane, sequence));
    }

    @PostMapping("/access-log/search")
    @Asks(value = ReadAccessLog.class, reach = Reach.ACCESS_LOG)
    @Operation(operationId = "searchAccessLog", summary = "Find what somebody accessed")
    ResponseEntity<AccessLog> search(@RequestBody AccessSearch wanted, Reader reader) {
        return reader.ask(new ReadAccessLog(
                reader.asker(),
                wanted.file(),
                wanted.reader(),
                wanted.from(),
                wanted.before(),
                wanted.cursor(),
                PageSize.asked(wanted.limit())));
    }
}
