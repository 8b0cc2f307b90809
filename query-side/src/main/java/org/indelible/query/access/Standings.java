package org.indelible.query.access;

import java.util.Optional;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.casefile.FileStanding;

/** Where files stand now. */
@FunctionalInterface
public interface Standings {
    /** Where the file stands, or nothing where no such file is known. */
    Optional<FileStanding> of(CaseFileId file);
}
