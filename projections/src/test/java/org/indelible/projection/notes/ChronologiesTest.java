package org.indelible.projection.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.time.Lateness;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChronologiesTest {
    private static final ReadTables TABLES = new ReadTables();
    private static final Committed EVENTS = new Committed()
            .then(
                    opened(born("Ruby Marsh")),
                    note("visit", on("2026-10-08"), fact("Seen.")),
                    note("call", on("2026-10-08"), fact("Called.")),
                    decision("decision", "2026-11-20"),
                    summary("summary", "2026-10-26", "Stable"),
                    finalised("visit", 1, new Lateness.OnTime(null), new Lateness.OnTime(null)),
                    revised("call", 2, on("2026-12-24"), fact("Called.")),
                    disputed("dispute", new DisputeTarget.OfEntry(entry("visit")), "2026-10-12"));

    private final Chronologies chronologies = new Chronologies(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(EVENTS);
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void entries_run_by_when_things_happened_from_either_end() {
        assertThat(page(filter(Set.of(), Set.of(), null, 99, false)))
                .containsExactly("visit", "summary", "decision", "call");
        assertThat(page(filter(Set.of(), Set.of(), null, 99, true)))
                .containsExactly("call", "decision", "summary", "visit");
    }

    @Test
    void the_past_is_shown_as_it_was_known() {
        assertThat(page(filter(Set.of(), Set.of(), null, 5, false)))
                .containsExactly("visit", "call", "summary", "decision");
        assertThat(page(filter(Set.of(), Set.of("draft"), null, 4, false))).containsExactly("visit", "call");
        assertThat(page(filter(Set.of(), Set.of("draft"), null, 99, false))).containsExactly("call");
        assertThat(page(filter(Set.of(), Set.of(), null, 0, false))).isEmpty();
    }

    @Test
    void what_had_not_happened_yet_is_left_out() {
        assertThat(page(filter(Set.of(), Set.of(), Instant.parse("2026-10-25T23:00:00Z"), 99, false)))
                .containsExactly("visit");
        assertThat(page(filter(Set.of(), Set.of(), Instant.parse("2026-10-26T00:00:00Z"), 99, false)))
                .containsExactly("visit", "summary");
    }

    @Test
    void kinds_can_be_asked_for() {
        assertThat(page(filter(Set.of("case-summary", "management-decision"), Set.of(), null, 99, false)))
                .containsExactly("summary", "decision");
    }

    @Test
    void types_of_notes_can_be_asked_for() {
        assertThat(page(ofTypes(Set.of("home-visit")))).containsExactly("visit", "call");
        assertThat(page(ofTypes(Set.of("six-weekly")))).isEmpty();
        assertThat(page(ofTypes(Set.of()))).isEmpty();
    }

    private static ChronologyFilter ofTypes(Set<String> types) {
        return new ChronologyFilter(FILE, Set.of(), types, Set.of(), null, 99, Set.of(), false);
    }

    @Test
    void pages_follow_one_another_without_overlap_or_gap() {
        for (boolean newestFirst : List.of(false, true)) {
            var filter = filter(Set.of(), Set.of(), null, 99, newestFirst);
            var whole = chronologies.page(filter, null, 99);
            List<ChronologyRow> paged = new ArrayList<>();
            ChronologyPlace after = null;
            for (var page = chronologies.page(filter, after, 1);
                    !page.isEmpty();
                    page = chronologies.page(filter, after, 1)) {
                paged.addAll(page);
                after = page.getLast().place();
            }
            assertThat(paged).isEqualTo(whole);
        }
    }

    @Test
    void the_events_of_an_entry_are_known_as_far_as_the_leaf() {
        var visit = List.of(entry("visit").value());
        assertThat(chronologies.facts(FILE, visit, 99)).containsExactly(1L, 5L, 7L);
        assertThat(chronologies.facts(FILE, visit, 5)).containsExactly(1L, 5L);
        assertThat(chronologies.facts(FILE, List.of(), 5)).isEmpty();
    }

    private static ChronologyFilter filter(
            Set<String> kinds, Set<String> statuses, @Nullable Instant asAt, long known, boolean newestFirst) {
        return new ChronologyFilter(FILE, kinds, null, statuses, asAt, known, Set.of(), newestFirst);
    }

    private List<String> page(ChronologyFilter filter) {
        Map<UUID, String> names = new HashMap<>();
        for (var name : List.of("visit", "call", "summary", "decision"))
            names.put(entry(name).value(), name);
        return chronologies.page(filter, null, 99).stream()
                .map(row -> names.getOrDefault(row.entry(), "?"))
                .toList();
    }
}
