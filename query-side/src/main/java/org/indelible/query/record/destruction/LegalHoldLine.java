package org.indelible.query.record.destruction;

import org.indelible.events.destruction.LegalHoldId;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A legal hold (HCC-13.3); it stands as long as it was not lifted. */
public record LegalHoldLine(
        LegalHoldId hold,
        String reason,
        Recorded recorded,
        @Nullable Lifted lifted) {
    /** Why it stands no longer. */
    public record Lifted(String reason, Recorded recorded) {}
}
