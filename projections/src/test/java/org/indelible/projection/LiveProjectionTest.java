package org.indelible.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indelible.projection.Fictions.*;

import java.util.Arrays;
import java.util.List;
import org.indelible.projection.notes.ChronologyProjection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveProjectionTest {
    private final ReadTables tables = new ReadTables();

    static List<Projection> projections() {
        return Projections.ALL;
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void the_same_rows_come_of_one_batch_as_of_many_and_repeated_ones(Projection projection) {
        var events = Stories.everything();
        var live = tables.live(projection.name());
        events.all().forEach(event -> live.apply(List.of(event)));
        var oneByOne = tables.rows(projection);
        live.apply(events.all());
        assertThat(tables.rows(projection)).isEqualTo(oneByOne);
        assertThat(live.position()).isEqualTo(events.newest());

        try (var fresh = new ReadTables()) {
            fresh.follow(events);
            assertThat(fresh.rows(projection)).isEqualTo(oneByOne);
        }
    }

    @Test
    void an_event_that_cannot_be_applied_keeps_the_whole_batch_out_and_is_named_without_its_words() {
        var secret = revised("never added", 2, on("2026-10-08"), fact("a secret of the family"));
        var events = new Committed()
                .then(opened(born("Ruby Marsh")), note("visit", on("2026-10-08"), fact("Seen.")), secret);
        var live = tables.live("chronology");
        assertThatExceptionOfType(ProjectionFailed.class)
                .isThrownBy(() -> live.apply(events.all()))
                .withMessage("projection chronology cannot apply leaf 2, casenote.revised: IllegalStateException")
                .satisfies(failed -> assertThat(failed.place()).isEqualTo("stream " + FILE + ", sequence 2"))
                .satisfies(failed -> assertThat(Arrays.toString(failed.getStackTrace()) + failed.getMessage())
                        .doesNotContain("secret"))
                .withNoCause();
        assertThat(live.position()).isEqualTo(-1);
        assertThat(tables.rows(new ChronologyProjection()).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    @Test
    void an_error_of_the_database_is_named_without_its_words() {
        var twice = new Committed().then(opened(born("A secret name")), opened(born("A secret name")));
        assertThatExceptionOfType(ProjectionFailed.class)
                .isThrownBy(() -> tables.live("search").apply(twice.all()))
                .withMessageContaining("DuplicateKeyException")
                .withMessageNotContaining("secret");
    }

    @Test
    void of_rows_that_are_inserted_together_the_one_that_cannot_be_is_found_and_what_lies_before_it_kept() {
        var opened = opened(born("Ruby Marsh"));
        var events = new Committed()
                .then(opened, note("visit", on("2026-10-08"), fact("Seen.")), opened)
                .then(note("letter", on("2026-10-10"), fact("Wrote.")));
        var live = tables.live("casefile");
        assertThatExceptionOfType(ProjectionFailed.class)
                .isThrownBy(() -> live.apply(events.all()))
                .withMessage("projection casefile cannot apply leaf 2, casefile.opened: DuplicateKeyException");
        assertThat(live.position()).isEqualTo(1);
    }

    @Test
    void events_out_of_order_are_refused() {
        var events = Stories.everything().all();
        assertThatExceptionOfType(ProjectionFailed.class)
                .isThrownBy(() -> tables.live("casefile").apply(events.reversed()))
                .withMessageContaining("not in the order of leaves");
    }

    @Test
    void two_nodes_that_apply_the_same_events_at_once_apply_none_twice() throws Exception {
        var events = Stories.everything();
        var threads = List.of(1, 2, 3).stream()
                .map(_ -> Thread.ofVirtual().start(() -> {
                    var live = tables.live("access");
                    events.all().forEach(event -> live.apply(List.of(event)));
                }))
                .toList();
        for (var thread : threads) thread.join();
        assertThat(tables.live("access").position()).isEqualTo(events.newest());
    }

    @Test
    void how_far_all_are_is_asked_again_and_again_on_a_few_connections() {
        var events = Stories.everything();
        tables.follow(events);
        for (int time = 0; time < 20; time++) {
            assertThat(tables.projections().positions())
                    .containsOnlyKeys(Projections.names())
                    .containsValue(events.newest());
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void a_page_of_many_notes_takes_no_more_statements_than_a_page_of_one(Projection projection) {
        var file = new Committed().then(opened(born("Ruby Marsh")));
        tables.follow(file);
        var database = new CountedStatements(tables.database());
        var live = new Projections(database.counted(), tables.arrivals(), ReadTables::hashed)
                .live().stream()
                        .filter(each -> each.name().equals(projection.name()))
                        .findFirst()
                        .orElseThrow();
        live.apply(notes(file, 0, 1));
        int ofOne = database.taken();
        live.apply(notes(file, 1, 50));
        assertThat(database.taken() - ofOne).isEqualTo(ofOne);
        assertThat(ofOne).isLessThanOrEqualTo(5);
    }

    private static List<CommittedEvent> notes(Committed file, int from, int to) {
        long leaf = file.newest();
        for (int i = from; i < to; i++) {
            file.then(
                    note("note " + i, on("2026-10-08"), fact("Seen.")),
                    duty("note " + i, entry("note " + i), "2026-10-22"));
        }
        return file.after(leaf, Integer.MAX_VALUE);
    }
}
