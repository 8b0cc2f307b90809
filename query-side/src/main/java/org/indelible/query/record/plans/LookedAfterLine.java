package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A period of being looked after (HCC-12.14). */
public record LookedAfterLine(
        LocalDate from,
        String legalStatus,
        Authorship authorship,
        Recorded recorded,
        @Nullable End end) {
    /** How it ended, and the mark that it did before the day of the checklist. */
    public record End(
            LocalDate on, LookedAfterEnding how, boolean beforeChecklist, Authorship authorship, Recorded recorded) {}
}
