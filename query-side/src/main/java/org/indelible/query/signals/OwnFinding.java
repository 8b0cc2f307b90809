package org.indelible.query.signals;

import java.time.Instant;
import java.util.List;
import org.indelible.events.signals.FindingId;

/**
 * What a person was asked about their own readings, and what they said; neither by which rule they stand out nor what became of it.
 *
 * @param readings those that they were asked about
 */
public record OwnFinding(FindingId finding, List<Said> said, List<OwnReading> readings) {
    /**
     * A question to them, or their answer.
     *
     * @param byMe whether it is their own answer
     */
    public record Said(Instant at, boolean byMe, String words) {}
}
