package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.events.casefile.CaseFileId;

/** A command to one case file. Whether its givers may give it on this file, {@link MayAct} decides. */
public interface CaseFileCommand extends Command {
    /** The file meant. */
    @Override
    CaseFileId file();

    /** The identity of what the command adds to the file, where that has one of its own. */
    default Optional<Record> identityOfNew() {
        return Optional.empty();
    }
}
