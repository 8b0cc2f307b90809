package org.indelible.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indelible.projection.Fictions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.projection.casefile.CaseFileProjection;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.notes.Chronologies;
import org.indelible.projection.notes.ChronologyFilter;
import org.indelible.projection.search.SearchIndex;
import org.indelible.projection.search.SearchProjection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {
    private static final RebuildProgress SILENT = (_, _) -> {};

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
    void rebuilt_equals_live_destroyed_events_included(Projection projection) {
        var events = Stories.everything();
        tables.follow(events);
        var live = tables.rows(projection);
        assertThat(live.values()).allSatisfy(rows -> assertThat(rows).isNotEmpty());
        tables.projections().rebuild(projection.name(), events).run(SILENT);
        assertThat(tables.rows(projection)).isEqualTo(live);
        assertThat(generation(projection.name())).isEqualTo(2);
        assertThat(rowsOfOtherGenerations(projection)).isZero();
    }

    @Test
    void the_old_rows_serve_until_the_new_ones_are_as_far_and_what_arrives_meanwhile_is_in_both() {
        var events = Stories.everything();
        tables.follow(events);
        var chronologies = new Chronologies(tables.database());
        var filter = new ChronologyFilter(FILE, Set.of(), null, Set.of(), null, Long.MAX_VALUE, Set.of(), false);
        int before = chronologies.page(filter, null, 100).size();
        var leaves = new ArrayList<Long>();
        tables.projections().rebuild("chronology", events).run((leaf, last) -> {
            leaves.add(leaf);
            assertThat(chronologies.page(filter, null, 100).size()).isGreaterThanOrEqualTo(before);
            if (leaves.size() == 1) {
                events.then(note("meanwhile", on("2026-11-30"), fact("Meanwhile.")));
                tables.follow(events);
            }
            assertThat(last).isGreaterThanOrEqualTo(leaf);
        });
        assertThat(leaves).hasSizeGreaterThanOrEqualTo(2);
        assertThat(chronologies.page(filter, null, 100)).hasSize(before + 1);
        assertThat(tables.live("chronology").position()).isEqualTo(events.newest());
    }

    @Test
    void one_rebuild_of_a_projection_runs_at_a_time() {
        var events = Stories.everything();
        var rebuild = tables.projections().rebuild("casefile", events);
        rebuild.run((_, _) -> assertThatExceptionOfType(RebuildRunning.class).isThrownBy(() -> rebuild.run(SILENT)));
        rebuild.run(SILENT);
        assertThat(generation("casefile")).isEqualTo(3);
    }

    @Test
    void a_rebuild_that_fails_leaves_the_old_rows_serving_and_the_next_one_succeeds() {
        var events = Stories.everything();
        tables.follow(events);
        var broken = new Committed().then(opened(born("Ruby")), opened(born("Ruby")));
        assertThatExceptionOfType(ProjectionFailed.class)
                .isThrownBy(
                        () -> tables.projections().rebuild("casefile", broken).run(SILENT));
        assertThat(generation("casefile")).isEqualTo(1);
        assertThat(new CaseFiles(tables.database()).standing(FILE)).isPresent();
        tables.projections().rebuild("casefile", events).run(SILENT);
        assertThat(rowsOfOtherGenerations(new CaseFileProjection())).isZero();
    }

    @Test
    void a_search_index_that_a_crash_emptied_stops_and_is_built_again() {
        var events = Stories.everything();
        tables.follow(events);
        var index = new SearchIndex(tables.database());
        var before = tables.rows(new SearchProjection());
        assertThat(tables.projections().emptied()).isEmpty();
        new SearchProjection()
                .tables()
                .forEach(table -> TestDatabase.execute(tables.logins().owner(), "truncate " + table));
        assertThat(index.intact()).isFalse();
        assertThat(tables.projections().emptied()).containsExactly("search");
        assertThatExceptionOfType(ProjectionEmptied.class)
                .isThrownBy(() -> tables.live("search").apply(events.all()));
        tables.projections().rebuild("search", events).run(SILENT);
        assertThat(index.intact()).isTrue();
        assertThat(tables.rows(new SearchProjection())).isEqualTo(before);
    }

    private int generation(String name) {
        return JdbcClient.create(tables.database())
                .sql("select generation from reading.projection where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private long rowsOfOtherGenerations(Projection projection) {
        var jdbc = JdbcClient.create(tables.database());
        return projection.tables().stream()
                .mapToLong(table -> jdbc.sql("select count(*) from " + table + " where generation <> :serving")
                        .param("serving", generation(projection.name()))
                        .query(Long.class)
                        .single())
                .sum();
    }
}
