package org.indelible.command.misuse;

import org.indelible.command.acting.Command;
import org.indelible.events.misuse.MisuseCaseId;

/** A command about one suspicion. It is about no file, also where one is named. */
public interface MisuseCommand extends Command {
    /** The case. */
    MisuseCaseId misuse();
}
