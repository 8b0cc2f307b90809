package org.indelible.app.wiring;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.indelible.events.people.Actor;

/** What the metadata of every event says: who acted, as they were then, in which request. It is encrypted under the month's audit key. */
final class ActedBy {
    /** The keys of the metadata that a command's events carry. */
    static final String[] KEYS = {"account", "name", "jobTitle", "team", "request"};

    private static final String ACCOUNT = KEYS[0];

    private ActedBy() {}

    static MetaData metadata(Actor actor, UUID request) {
        return MetaData.from(Map.of(
                ACCOUNT,
                actor.account().value(),
                "name",
                actor.name(),
                "jobTitle",
                actor.jobTitle(),
                "team",
                actor.team(),
                "request",
                request.toString()));
    }

    /** The account that acted; an event without one is a fault of the program. */
    static String account(MetaData metadata) {
        if (metadata.get(ACCOUNT) instanceof String account) return account;
        throw new IllegalStateException("an event names nobody who acted");
    }
}
