package org.indelible.app.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.indelible.app.http.OpenTo;
import org.indelible.app.security.SeenSession;
import org.indelible.app.security.Sessions;
import org.indelible.app.security.SignedInActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows people their own sessions, and nobody's else (HCC-10.2, 10.4). It tells nothing of any record, so it needs no purpose and no agreement. */
@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "Staff")
class SessionsApi {
    private final Sessions sessions;

    SessionsApi(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * One's sessions that go on.
     *
     * @param concurrent whether they go on from different places
     * @param idleAfterSeconds after how long without a request a session ends
     * @param warnBeforeSeconds how long before that a client warns
     */
    record OwnSessions(List<SeenSession> sessions, boolean concurrent, long idleAfterSeconds, long warnBeforeSeconds) {}

    @GetMapping
    @OpenTo
    @Operation(
            operationId = "readOwnSessions",
            summary = "Read which sessions one has, and whether from different places",
            description = "Every answer of the API tells in Session-Remaining for how many seconds the session goes on"
                    + " without another request. A place is a pseudonym of a network, which can be compared and"
                    + " not read.")
    OwnSessions own() {
        List<SeenSession> own = sessions.ofSamePerson(SignedInActor.session());
        return new OwnSessions(
                own,
                own.stream().map(SeenSession::place).distinct().count() > 1,
                sessions.idleAfter().toSeconds(),
                sessions.warnBefore().toSeconds());
    }
}
