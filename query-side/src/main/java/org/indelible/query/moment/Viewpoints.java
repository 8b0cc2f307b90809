package org.indelible.query.moment;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.record.Viewpoint;

/** Makes a viewpoint of what a question asks for. */
public interface Viewpoints {
    /** The London day of the question. */
    LocalDate today();

    /**
     * The viewpoint on a file.
     *
     * @throws ReadRefused {@code moment-in-future}, {@code moment-before-file}, {@code not-found}
     * @throws NotYetProjected if the tables are not as far as the position asked for
     */
    Viewpoint of(CaseFileId file, PointInTime point);
}
