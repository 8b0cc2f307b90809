package org.indelible.app.commands;

import org.indelible.command.acting.Command;
import org.indelible.events.people.Actor;

/** Where a command is given. */
public interface CommandDesk {
    /**
     * Gives the command and waits until its events are durable.
     *
     * @return where its events stand, and their receipt; for a repeated idempotency key the first answer again
     * @throws org.indelible.command.policy.Refused when the policy refuses it; the refusal is recorded before this returns
     * @throws org.indelible.app.problem.RequestRefused when the idempotency key belongs to another body
     * @throws org.indelible.ledger.store.LedgerUnavailable when the ledger cannot take part now
     * @throws org.indelible.ledger.dispatch.TooManyConflicts when others record on the same file all the time
     */
    Receipt give(Command command, Actor actor, CommandRequest request);
}
