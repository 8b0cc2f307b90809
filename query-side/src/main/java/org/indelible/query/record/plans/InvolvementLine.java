package org.indelible.query.record.plans;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** An involvement, a workbook episode or a sub file (HCC-12.7, 12.8, 4.5). */
public record InvolvementLine(
        InvolvementId involvement,
        InvolvementKind kind,
        String who,
        LocalDate from,
        Authorship authorship,
        Recorded recorded,
        List<Person> people,
        @Nullable End end) {
    /** Somebody to whom the file opened while it went on. */
    public record Person(AccountId account, Recorded recorded) {}

    /** How it ended. */
    public record End(LocalDate on, String outcome, Authorship authorship, Recorded recorded) {}
}
