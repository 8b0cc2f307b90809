package org.indelible.query.moment;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.record.Viewpoint;

/**
 * Of a question that was asked and answered before. Whatever moment it named, it was answered from this position, and is again.
 *
 * @param position the last leaf that was known to the answer
 * @param today the London day of the question
 */
public record PastViewpoints(long position, LocalDate today) implements Viewpoints {
    @Override
    public Viewpoint of(CaseFileId file, PointInTime point) {
        return new Viewpoint(point.asAt(), position, today);
    }
}
