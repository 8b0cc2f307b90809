package org.indelible.command.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;

/**
 * Who gives a command, at which moment of the server's clock, under which policy pack, and in which house. One command has one moment:
 * what {@code decide} judges with is what the ledger stamps.
 *
 * @param agreementSigned whether the actor has signed the confidentiality agreement (HCC-15.1)
 */
public record Acting(Actor actor, Instant at, PolicyPack pack, Directory directory, boolean agreementSigned) {
    /** The key under which it travels in a command's metadata; it never leaves the process. */
    public static final String METADATA_KEY = "acting";

    /** As it travels with a command; without it, no command is given. */
    static Acting of(Message<?> message) {
        return (Acting) Objects.requireNonNull(message.getMetaData().get(METADATA_KEY));
    }

    /** The London day of the moment. */
    public LocalDate today() {
        return LondonTime.dayOf(at);
    }

    /** The actor as author, with job title and team as they are now (HCC-1.3). */
    public Author author() {
        return actor.asAuthor();
    }

    /** The actor as author of what is recorded so (HCC-5.13, X-1). */
    public Authorship authorship(Recording recording) {
        return new Authorship(
                author(), recording.purpose(), recording.purposeWords(), recording.enteredFor(), recording.imported());
    }

    /** Whether what happened then is late, being recorded now and final at once, under the general limit (HCC-5.1). */
    public Lateness lateness(OccurredAt occurredAt) {
        return pack.timeliness().judge(occurredAt, pack.recordingLimit(), at);
    }

    /** Whether the actor is a line, team or service manager. */
    public boolean isManager() {
        return actor.hasAny(Givers.MANAGERS);
    }
}
