package org.indelible.command.acting;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Role and relationship decide who may give a command (HCC-5.11): one of the command's roles, and for social workers of the
 * statutory teams also the allocation or the accountable team. What time alone brings about is given without any role.
 *
 * <p>The role, and then the confidentiality agreement (HCC-15.1), are judged by this interceptor, before any stream is read, so that whoever may never give a command hears the same of a
 * file that exists and of one that does not. The relationship is judged by the file itself, once it is known.
 */
public final class MayAct implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final Set<Role> BY_RELATIONSHIP_ONLY = Set.of(Role.ASW, Role.SSW, Role.PA, Role.LM, Role.TM);

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unit.getMessage();
        check((Command) message.getPayload(), Acting.of(message));
        return chain.proceed();
    }

    /** What holds of the person whatever the stream: the role, then the agreement. */
    static void check(Command command, Acting acting) {
        byRole(command, acting.actor());
        if (!isTheClock(command, acting.actor())) AgreementMustBeSigned.check(command, acting);
    }

    /** Refuses with {@code role-not-allowed} or the command's own refusal of others, or with {@code author-required}. */
    static void byRole(Command command, Actor actor) {
        if (isTheClock(command, actor)) return;
        if (!actor.hasAny(command.mayBeGivenBy())) throw new Refused(command.refusalOfOthers());
        AuthorMustBeNamed.check(actor);
    }

    /**
     * Refuses with {@code not-related}, which is answered like a file that does not exist, also where the file opens to others by name only; with
     * {@code conflict-of-interest} whoever would otherwise be let in.
     *
     * @param own whether what the command changes is the actor's own draft
     */
    public static void onFile(Command command, Actor actor, @Nullable Standing standing, boolean own) {
        if (standing == null || isTheClock(command, actor) || command.scope() == Scope.GOVERNANCE) return;
        boolean related = own || onEveryFile(command, actor) || standing.includes(actor);
        Refused.unless(
                related && !standing.isClosedTo(actor),
                "not-related",
                "HCC-5.11",
                "The file is not allocated to you or your team. Ask the accountable team.");
        Refused.unless(
                !standing.isInConflict(actor),
                "conflict-of-interest",
                "HCC-5.13",
                "A conflict of interest keeps this file from you. If it stands no longer, ask a manager to end it.");
    }

    /** Whether the actor may give the command on every file that is not restricted, and so may know which there were. */
    public static boolean onEveryFile(Command command, Actor actor) {
        return command.scope() != Scope.RELATED || !byRelationshipOnly(actor, command.mayBeGivenBy());
    }

    private static boolean isTheClock(Command command, Actor actor) {
        return command.mayBeGivenBy().isEmpty() && actor.roles().isEmpty();
    }

    private static boolean byRelationshipOnly(Actor actor, Set<Role> givers) {
        return BY_RELATIONSHIP_ONLY.containsAll(
                actor.roles().stream().filter(givers::contains).collect(Collectors.toSet()));
    }
}
