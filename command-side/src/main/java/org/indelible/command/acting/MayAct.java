package org.indelible.command.acting;

import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Role and relationship decide who may give a command (HCC-10.2, 5.11): one of the command's roles, and for social workers of the
 * statutory teams also the allocation or the accountable team. What time alone brings about is given without any role.
 */
public final class MayAct {
    private static final Set<Role> BY_RELATIONSHIP_ONLY = Set.of(Role.ASW, Role.SSW, Role.PA, Role.LM, Role.TM);

    private MayAct() {}

    /**
     * Refuses with {@code role-not-allowed} or the command's own refusal of others, {@code author-required}, or {@code not-related}.
     *
     * @param standing whose file it is, or null when the command opens it
     */
    public static void check(CaseFileCommand command, Actor actor, @Nullable Standing standing) {
        Set<Role> givers = command.mayBeGivenBy();
        if (givers.isEmpty() && actor.roles().isEmpty()) return;
        if (!actor.hasAny(givers)) throw new Refused(command.refusalOfOthers());
        AuthorMustBeNamed.check(actor);
        Refused.unless(
                standing == null || !byRelationshipOnly(actor, givers) || standing.includes(actor),
                "not-related",
                "HCC-5.11",
                "The file is not allocated to you or your team. Ask the accountable team.");
    }

    private static boolean byRelationshipOnly(Actor actor, Set<Role> givers) {
        return BY_RELATIONSHIP_ONLY.containsAll(
                actor.roles().stream().filter(givers::contains).collect(Collectors.toSet()));
    }
}
