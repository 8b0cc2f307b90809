package org.indelible.query.staff;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;

/** Something about a log-in that the data protection officer ought to know. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Incident.CompromisedLogIn.class, name = "compromised-log-in"),
    @JsonSubTypes.Type(value = Incident.ConcurrentSessions.class, name = "concurrent-sessions")
})
public sealed interface Incident {
    /** When it was recorded. */
    Instant at();

    /** Whose log-in. */
    AccountId account();

    /**
     * Somebody reported that the log-in may be in other hands (HCC-10.3).
     *
     * @param endedSessionsBefore what was issued before this moment opens nothing any more
     * @param words what happened, as reported
     */
    record CompromisedLogIn(Instant at, AccountId account, Instant endedSessionsBefore, String words, Author reportedBy)
            implements Incident {}

    /**
     * Sessions of the account went on from different places at the same time (HCC-10.2).
     *
     * @param places the pseudonyms of the networks, which can be compared and not read
     */
    record ConcurrentSessions(Instant at, AccountId account, List<String> places) implements Incident {
        public ConcurrentSessions {
            places = List.copyOf(places);
        }
    }
}
