package org.indelible.events.people;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The person behind a command or a read, as the token named them at that moment. */
public record Actor(AccountId account, String name, String jobTitle, String team, Set<Role> roles) {
    public Actor {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Whether the actor holds at least one of these roles. */
    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** The actor as the author of what they record (HCC-1.3). */
    public Author asAuthor() {
        return new Author(account, name, jobTitle, team);
    }
}
