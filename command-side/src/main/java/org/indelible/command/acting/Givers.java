package org.indelible.command.acting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;

/** The sets of roles that commands name, and the clock, which has none. */
public final class Givers {
    /** Those who decide as managers. */
    public static final Set<Role> MANAGERS = Set.of(Role.LM, Role.TM, Role.SM);

    /** Those who work with children and record it. */
    public static final Set<Role> PRACTITIONERS = Set.of(
            Role.ASW,
            Role.PR,
            Role.SSW,
            Role.KW,
            Role.LM,
            Role.TM,
            Role.SM,
            Role.CHAIR,
            Role.EDT,
            Role.IRO,
            Role.PA,
            Role.MASH,
            Role.LADO,
            Role.COM);

    /** Practitioners, and business support who enter for others. */
    public static final Set<Role> RECORDERS = Set.of(
            Role.ASW,
            Role.PR,
            Role.SSW,
            Role.KW,
            Role.LM,
            Role.TM,
            Role.SM,
            Role.CHAIR,
            Role.EDT,
            Role.IRO,
            Role.PA,
            Role.MASH,
            Role.LADO,
            Role.COM,
            Role.BS);

    /** The case worker of the file and managers. */
    public static final Set<Role> CASE_WORKERS = Set.of(Role.ASW, Role.SSW, Role.PA, Role.LM, Role.TM, Role.SM);

    /** Everybody but whoever administers the system. */
    public static final Set<Role> STAFF = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Role.SYS)));

    /** Those through whom a file begins. */
    public static final Set<Role> FRONT_DOOR = Set.of(Role.MASH, Role.EDT, Role.LM, Role.TM, Role.SM);

    /** Who gives what time alone brings about; it has no role, and authors nothing. */
    public static final Actor CLOCK =
            new Actor(new AccountId("clock"), "Clock", "Gives what time alone brings about", "", Set.of());

    private Givers() {}
}
