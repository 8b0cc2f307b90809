package org.indelible.query.record.admission;

import org.indelible.events.conflict.ConflictId;
import org.indelible.events.people.AccountId;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A conflict of interest; it stands as long as it was not ended. */
public record ConflictLine(
        ConflictId conflict,
        AccountId account,
        String reason,
        Recorded recorded,
        @Nullable Ending ending) {}
