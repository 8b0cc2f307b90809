package org.indelible.app.http;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Set;
import org.indelible.command.acting.Command;
import org.indelible.events.people.Role;

/** Who may give a kind of command. It stands with the command and depends on nothing in it, so an empty one can be asked. */
final class GiverRoles {
    private GiverRoles() {}

    /** The roles, of which one is enough; empty where nobody but the clock or the application itself gives it. */
    static Set<Role> of(Class<? extends Command> type) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructors()[0];
            Object[] nothing = Arrays.stream(canonical.getParameterTypes())
                    .map(GiverRoles::nothing)
                    .toArray();
            return type.cast(canonical.newInstance(nothing)).mayBeGivenBy();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a plain record: " + type, e);
        }
    }

    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
