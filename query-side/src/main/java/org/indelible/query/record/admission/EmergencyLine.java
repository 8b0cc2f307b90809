package org.indelible.query.record.admission;

import java.time.Instant;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** An emergency opening, and what was found about it, where somebody has looked. */
public record EmergencyLine(
        EmergencyId opening,
        String reason,
        Instant until,
        Recorded recorded,
        @Nullable Review review) {
    /** What the data protection officer found. */
    public record Review(EmergencyOutcome outcome, String reason, Recorded recorded) {}
}
