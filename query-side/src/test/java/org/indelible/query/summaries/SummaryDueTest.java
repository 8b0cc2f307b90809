package org.indelible.query.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.LocalDate;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.policy.Clause;
import org.indelible.query.record.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryDueTest {
    @Test
    void the_next_summary_is_due_when_the_duty_to_record_it_says() {
        assertThat(SummaryDue.of(summarised().seenOn("2026-12-07")))
                .isEqualTo(new SummaryDue(LocalDate.parse("2026-12-07"), false));
        assertThat(SummaryDue.of(summarised().seenOn("2026-12-08")))
                .isEqualTo(new SummaryDue(LocalDate.parse("2026-12-07"), true));
    }

    @Test
    void where_reviews_decide_no_day_is_set_and_nothing_is_overdue() {
        assertThat(SummaryDue.of(summarised().then(owed(null)).seenOn("2027-02-01")))
                .isEqualTo(new SummaryDue(null, false));
    }

    @Test
    void what_was_waived_is_not_due() {
        var waived = new DutyWaived(FILE, DutyId.of("case-summary", "next"), "The child moved away", MARCUS, PACK);
        assertThat(SummaryDue.of(summarised().then(waived).seenOn("2027-02-01")))
                .isEqualTo(new SummaryDue(null, false));
    }

    private static Story summarised() {
        return unborn().then(summary("summary", "2026-10-26", "Stable")).then(owed(LocalDate.parse("2026-12-07")));
    }

    private static DutyArose owed(@Nullable LocalDate due) {
        return new DutyArose(
                FILE,
                DutyId.of("case-summary", "next"),
                new DutyKind("case-summary"),
                new Clause("HCC-6.13"),
                new DutyOwner.AllocatedWorker(),
                due,
                null,
                "Case summary",
                PACK);
    }
}
