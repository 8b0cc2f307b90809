package org.indelible.app.accessrequests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Reach;
import org.indelible.query.accessrequests.AccessRequestsList;
import org.indelible.query.accessrequests.ReadAccessRequests;
import org.indelible.query.accessrequests.ReadSubjectAccessLog;
import org.indelible.query.accessrequests.SubjectAccessLog;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows which records are asked for and by when each is answered, and reports to a person who read theirs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Access requests")
class AccessRequestRegisterApi {
    record SubjectReport(
            boolean staffNamed,
            @Nullable String whyNamed,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String cursor) {}

    @GetMapping("/access-requests")
    @Asks(value = ReadAccessRequests.class, reach = Reach.ACCESS_REQUESTS)
    @Operation(summary = "Read which records are asked for, and by when each is answered")
    ResponseEntity<AccessRequestsList> all(
            @RequestParam(defaultValue = "false") boolean closedToo,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadAccessRequests(reader.asker(), null, closedToo, PageSize.asked(limit)));
    }

    @GetMapping("/case-files/{file}/access-requests")
    @Asks(value = ReadAccessRequests.class, reach = Reach.ACCESS_REQUESTS)
    @Operation(
            operationId = "readAccessRequestsOfFile",
            summary = "Read by which requests a file is or was asked for, and how each stands")
    ResponseEntity<AccessRequestsList> ofFile(@PathVariable CaseFileId file, Reader reader) {
        return reader.ask(new ReadAccessRequests(reader.asker(), file, true, PageSize.MOST));
    }

    @PostMapping("/case-files/{file}/access-log/subject-report")
    @Asks(value = ReadSubjectAccessLog.class, reach = Reach.ACCESS_LOG)
    @Operation(
            summary = "Report when and for what a file was read, for the person whom it is about",
            description =
                    "For the purpose subject-access alone. Staff appear by role; where they are named, whyNamed says"
                            + " why.")
    ResponseEntity<SubjectAccessLog> report(
            @PathVariable CaseFileId file, @RequestBody SubjectReport wanted, Reader reader) {
        return reader.ask(new ReadSubjectAccessLog(
                reader.asker(),
                file,
                wanted.staffNamed(),
                wanted.whyNamed(),
                wanted.from(),
                wanted.before(),
                wanted.cursor()));
    }
}
