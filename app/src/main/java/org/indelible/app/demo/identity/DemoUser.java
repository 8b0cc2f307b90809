package org.indelible.app.demo.identity;

import java.util.List;
import org.indelible.events.people.Role;

/**
 * A fictional member of staff.
 *
 * @param user what they sign in as
 * @param name an invented name
 */
public record DemoUser(String user, String name, String jobTitle, String team, List<Role> roles) {
    public DemoUser {
        roles = List.copyOf(roles);
    }
}
