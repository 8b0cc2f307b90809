package org.indelible.projection.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.LocalDate;
import java.util.Set;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.junit.jupiter.api.Test;

class WorklistDraftsTest {
    @Test
    void a_draft_is_listed_once_with_the_day_of_the_duty_to_finalise_it_and_without_one_when_nothing_is_owed() {
        var told = new Committed()
                .then(
                        opened(born("Ruby Marsh")),
                        note("draft", on("2026-10-08"), fact("Not final.")),
                        duty("draft", entry("draft"), "2026-10-22"));
        try (var tables = new ReadTables()) {
            tables.follow(told);
            var own = new WorklistScope(NADIA.account(), null, null);
            var list = new Worklists(tables.database());
            assertThat(list.page(own, selection(false, false, false), Set.of(), null, 99))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.draft()).isTrue();
                        assertThat(row.place().dueOn()).isEqualTo("2026-10-22");
                    });
            assertThat(list.page(own, selection(false, true, false), Set.of(), null, 99))
                    .hasSize(1);
            assertThat(list.page(own, selection(false, false, true), Set.of(), null, 99))
                    .singleElement()
                    .satisfies(row -> assertThat(row.draft()).isFalse());
            var lost = new DutyMet(
                    FILE, DutyId.of("finalise-note", "draft"), LocalDate.parse("2026-10-20"), "loss.recorded");
            tables.follow(told.then(lost, revised("draft", 2, on("2026-10-08"), fact("Saved again."))));
            assertThat(list.page(own, selection(false, false, false), Set.of(), null, 99))
                    .singleElement()
                    .satisfies(row -> assertThat(row.place().dueOn()).isNull());
            assertThat(list.page(own, selection(false, true, false), Set.of(), null, 99))
                    .isEmpty();
        }
    }

    @Test
    void a_duty_that_arises_again_in_the_same_page_replaces_what_it_was_and_the_day_of_its_draft() {
        var told = new Committed()
                .then(
                        opened(born("Ruby Marsh")),
                        note("draft", on("2026-10-08"), fact("Not final.")),
                        duty("draft", entry("draft"), "2026-10-22"),
                        duty("draft", entry("draft"), "2026-10-29"));
        try (var tables = new ReadTables()) {
            tables.live(WorklistProjection.NAME).apply(told.all());
            assertThat(tables.rows(new WorklistProjection()).get("reading.worklist_item"))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).contains("2026-10-29"));
        }
    }

    private static WorklistSelection selection(boolean unfinalised, boolean late, boolean due) {
        return new WorklistSelection(unfinalised, late, due, LocalDate.parse("2026-11-22"));
    }
}
