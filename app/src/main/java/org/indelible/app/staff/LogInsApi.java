package org.indelible.app.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.app.security.SessionEnds;
import org.indelible.command.staff.ReportCompromisedLogIn;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.indelible.query.staff.Incidents;
import org.indelible.query.staff.ReadIncidents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ends the sessions of a log-in that is not safe any more, and shows such incidents (HCC-10.2, 10.3). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Staff")
class LogInsApi {
    private final StaffMembersByAccount members;
    private final SessionEnds ends;
    private final Clock clock;

    LogInsApi(StaffMembersByAccount members, SessionEnds ends, Clock clock) {
        this.members = members;
        this.ends = ends;
        this.clock = clock;
    }

    /** Whose log-in (null: one's own), and what happened. */
    record Compromised(@Nullable AccountId account, String words) {}

    @PostMapping("/log-ins/compromised")
    @Gives(ReportCompromisedLogIn.class)
    @Operation(
            summary = "Report that a log-in may be in other hands",
            description =
                    "Without account, one's own; anybody's as data protection officer or administrator. Every token"
                            + " issued to it so far is refused from now on with session-ended. The password is changed at"
                            + " the provider.")
    ResponseEntity<Accepted> report(@RequestBody Compromised compromised, Caller caller) {
        AccountId account = compromised.account() == null ? caller.account() : compromised.account();
        Instant before = clock.instant();
        Receipt receipt = caller.give(new ReportCompromisedLogIn(members.of(account), account, compromised.words()));
        ends.endHere(account, before);
        return Accepted.done(receipt);
    }

    @GetMapping("/incidents")
    @Asks(value = ReadIncidents.class, reach = Reach.INCIDENTS)
    @Operation(summary = "Read what happened to log-ins")
    ResponseEntity<Incidents> incidents(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadIncidents(reader.asker(), cursor, PageSize.asked(limit)));
    }
}
