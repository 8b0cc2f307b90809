package org.indelible.app.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.commands.Receipt;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.people.Actor;

/** Who sent this request, and what they can do with it: give one command. Handlers take it as an argument. */
public final class Caller {
    private final Actor actor;
    private final CommandDesk desk;
    private final Supplier<CommandRequest> request;
    private final Supplier<UUID> ids;

    /** The request is asked for when the command is given: only then has its body been read. */
    Caller(Actor actor, CommandDesk desk, Supplier<CommandRequest> request, Supplier<UUID> ids) {
        this.actor = actor;
        this.desk = desk;
        this.request = request;
        this.ids = ids;
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
    public Receipt give(CaseFileCommand command) {
        return desk.give(command, actor, request.get());
    }

    /**
     * Gives a command that follows from the one given before it in this request; sent again, it too gets its first answer.
     *
     * @throws org.indelible.command.policy.Refused when the policy refuses it
     */
    public Receipt giveNext(CaseFileCommand command) {
        return desk.give(command, actor, request.get().next());
    }
}
