package org.indelible.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.time.Lateness;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Recorded;
import org.junit.jupiter.api.Test;

class InWordsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 22);

    @Test
    void one_day_is_one_day() {
        assertThat(InWords.lateness("recorded", new Lateness.Late(DUE, 1)))
                .isEqualTo("recorded 1 working day late (due 22 October 2026)");
        assertThat(InWords.lateness("recorded", new Lateness.Late(DUE, 3))).contains("3 working days late");
    }

    @Test
    void a_plan_and_an_order_say_who_recorded_them_and_why() {
        var joan = new Author(new AccountId("joan"), "Joan Whitcombe", "Team manager", "Safeguarding North");
        var recorded = new Recorded(Instant.parse("2026-11-20T14:30:00Z"), joan, new FactReference(4, "c0ffee"), null);
        assertThat(InWords.explained(recorded, new Authorship(joan, "management-oversight", null, null, null)))
                .isEqualTo(" (recorded 20 November 2026 at 14:30 by Joan Whitcombe, Team manager, Safeguarding North;"
                        + " purpose: Management oversight)");
    }
}
