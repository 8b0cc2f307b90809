package org.indelible.app.http;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.command.acting.Command;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/** Who sent this request, and what they can do with it: give one command. Handlers take it as an argument. */
public final class Caller {
    private final Actor actor;
    private final CommandDesk desk;
    private final Sent sent;
    private final Supplier<UUID> ids;

    /** The request is asked for when the command is given: only then has its body been read. */
    Caller(Actor actor, CommandDesk desk, Sent sent, Supplier<UUID> ids) {
        this.actor = actor;
        this.desk = desk;
        this.sent = sent;
        this.ids = ids;
    }

    /** The request as a command request. */
    @FunctionalInterface
    interface Sent {
        /**
         * As a command request.
         *
         * @param body what stands for the body, where the body is not kept; null for the body itself
         */
        CommandRequest asCommand(byte @Nullable [] body);
    }

    /** Whether the caller holds one of these roles. */
    public boolean holdsAny(Set<Role> roles) {
        return actor.hasAny(roles);
    }

    /** Whose account the caller signed in with. */
    public AccountId account() {
        return actor.account();
    }

    /**
     * The identity of what this request brings into being. A request that is sent again under its idempotency key means the same thing,
     * so it gets the same identity.
     */
    public UUID newId() {
        return ids.get();
    }

    /**
     * Gives the command and waits until it is durable.
     *
     * @throws org.indelible.command.policy.Refused when the policy refuses it
     */
    public Receipt give(Command command) {
        return desk.give(command, actor, sent.asCommand(null));
    }

    /**
     * Gives the command of a request whose body is not kept; it is the same request when it has the same of what stands for the body.
     *
     * @throws org.indelible.command.policy.Refused when the policy refuses it
     */
    public Receipt give(Command command, byte[] insteadOfBody) {
        return desk.give(command, actor, sent.asCommand(insteadOfBody));
    }

    /**
     * Gives a command that follows from the one given before it in this request; sent again, it too gets its first answer.
     *
     * @throws org.indelible.command.policy.Refused when the policy refuses it
     */
    public Receipt giveNext(Command command) {
        return desk.give(command, actor, sent.asCommand(null).next());
    }
}
