package org.indelible.query.record.plans;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A court order, from its first day to its last (R9). */
public record OrderLine(
        OrderId order,
        OrderKind kind,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        boolean ongoingSupportAgreed,
        List<Support> support,
        Authorship authorship,
        Recorded recorded,
        @Nullable End end,
        boolean inForce) {
    /** What was agreed with special guardians after the order was made (HCC-12.12). */
    public record Support(LocalDate on, String support, Authorship authorship, Recorded recorded) {}

    /** How it ended before its period. */
    public record End(LocalDate lastDay, String reason, Authorship authorship, Recorded recorded) {}
}
