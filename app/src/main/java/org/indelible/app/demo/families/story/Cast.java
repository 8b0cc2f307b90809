package org.indelible.app.demo.families.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.events.casefile.Worker;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;

/** Everybody who records in the stories: the users of the demo. */
public final class Cast {
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    /** The users of the demo, each with their roles. */
    public Cast(DemoUsers users) {
        users.all().forEach(user -> actors.put(user.user(), actor(user)));
    }

    private static Actor actor(DemoUser user) {
        return new Actor(
                new AccountId(user.user()), user.name(), user.jobTitle(), user.team(), Set.copyOf(user.roles()));
    }

    /** All of them, in the order of the list. */
    public List<Actor> everybody() {
        return List.copyOf(actors.values());
    }

    Actor named(String user) {
        return Objects.requireNonNull(actors.get(user), () -> "nobody in the demo is called " + user);
    }

    Worker worker(String user) {
        Actor actor = named(user);
        return new Worker(actor.account(), actor.name(), actor.jobTitle(), actor.team());
    }

    /** The users of a role, in the order of the list. */
    List<Actor> all(Role role) {
        return actors.values().stream()
                .filter(actor -> actor.hasAny(Set.of(role)))
                .toList();
    }
}
