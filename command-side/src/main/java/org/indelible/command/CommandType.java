package org.indelible.command;

import org.indelible.command.acting.Command;

/**
 * One type of command.
 *
 * @param name the name in refusals, metrics and papers; it stays when the record is renamed
 */
public record CommandType(String name, Class<? extends Command> type) {}
