package org.indelible.query.record.casefile;

import java.time.LocalDate;
import org.indelible.events.casefile.Worker;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A worker's time on the file (HCC-4.2). */
public record Allocation(
        Worker worker,
        LocalDate from,
        String reason,
        Recorded recorded,
        @Nullable End end) {
    /** How it ended: by a successor (no reason of its own), or without one, marked when inside the three months of HCC-12.13. */
    public record End(LocalDate on, @Nullable String reason, boolean insideThreeMonths, Recorded recorded) {}

    Allocation endedBy(End how) {
        return end != null ? this : new Allocation(worker, from, reason, recorded, how);
    }
}
