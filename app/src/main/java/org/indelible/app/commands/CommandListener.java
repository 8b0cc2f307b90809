package org.indelible.app.commands;

import org.indelible.command.acting.Command;

/** Told what became of commands; for metrics, so it is told types and codes only. */
public interface CommandListener {
    /** The command was accepted and so many events are durable. */
    void accepted(Class<? extends Command> command, int events);

    /** The policy refused the command, among others with this code. */
    void refused(Class<? extends Command> command, String code);
}
