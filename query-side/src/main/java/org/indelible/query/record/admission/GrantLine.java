package org.indelible.query.record.admission;

import java.time.LocalDate;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.AccountId;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A grant of access; it stands to the end of its last day, where it was not ended before. */
public record GrantLine(
        GrantId grant,
        AccountId account,
        LocalDate until,
        String reason,
        Recorded recorded,
        @Nullable Ending ending) {}
