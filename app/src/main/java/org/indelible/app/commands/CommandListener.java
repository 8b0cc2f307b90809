package org.indelible.app.commands;

import org.indelible.command.acting.CaseFileCommand;

/** Told what became of commands; for metrics, so it is told types and codes only. */
public interface CommandListener {
    /** The command was accepted and so many events are durable. */
    void accepted(Class<? extends CaseFileCommand> command, int events);

    /** The policy refused the command, among others with this code. */
    void refused(Class<? extends CaseFileCommand> command, String code);
}
