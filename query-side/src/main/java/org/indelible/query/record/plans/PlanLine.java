package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** A plan, from its start to its end (HCC-12.13). */
public record PlanLine(
        PlanId plan,
        PlanKind kind,
        LocalDate startedOn,
        Authorship authorship,
        Recorded recorded,
        @Nullable End end,
        boolean inForce) {
    /** How it ended, and the mark of stepping down within three months of a conference. */
    public record End(
            LocalDate on,
            PlanEndingGround ground,
            @Nullable LocalDate conferenceOn,
            boolean insideThreeMonths,
            Authorship authorship,
            Recorded recorded) {}
}
