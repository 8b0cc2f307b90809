package org.indelible.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.plans.LookedAfterLine;
import org.indelible.query.record.plans.OrderLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No mark of the record is left off the page. */
class PositionOnPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Author JOAN =
            new Author(new AccountId("joan"), "Joan Whitcombe", "Team manager", "Safeguarding North");
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2026-11-20T14:30:00Z"), JOAN, new FactReference(4, "c0ffee"), null);
    private static final Authorship BROUGHT_OVER = new Authorship(
            JOAN,
            "management-oversight",
            null,
            new EnteredFor("Alan Frith", "Panel chair"),
            new Imported("Old Files", "C-17", "B. Marlow", "2 March 2016", "9 March 2016"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void looking_after_that_ended_before_its_checklist_says_so(boolean before) {
        var end = new LookedAfterLine.End(DAY, LookedAfterEnding.DECISION, before, BROUGHT_OVER, RECORDED);
        String line = PositionOnPage.lookedAfter(new LookedAfterLine(DAY, "section-20", BROUGHT_OVER, RECORDED, end));
        assertThat(line.contains("before the Regulation 39 checklist")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_order_says_whether_support_was_agreed_and_where_it_was_brought_from(boolean agreed) {
        String line = PositionOnPage.order(new OrderLine(
                new OrderId(new UUID(2, 1)),
                OrderKind.SPECIAL_GUARDIANSHIP,
                DAY,
                null,
                agreed,
                List.of(),
                BROUGHT_OVER,
                RECORDED,
                null,
                true));
        assertThat(line.contains("with ongoing support agreed")).isEqualTo(agreed);
        assertThat(line)
                .contains("entered for Alan Frith, Panel chair")
                .contains("imported from Old Files, C-17, originally by B. Marlow, recorded there 2 March 2016,"
                        + " finalised there 9 March 2016");
    }
}
