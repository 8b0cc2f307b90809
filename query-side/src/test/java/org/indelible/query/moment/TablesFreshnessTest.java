package org.indelible.query.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.indelible.projection.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TablesFreshnessTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final ReadTables tables = new ReadTables();
    private final Committed events = new Committed().then(opened(born("Ruby Marsh")));

    private Instant sealedAt = NOW;

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void waiting_ends_as_soon_as_the_rows_are_committed() throws Exception {
        var freshness = freshness(Duration.ofMinutes(5));
        var waiting = CompletableFuture.supplyAsync(() -> freshness.reaches(FILE, 0));
        tables.follow(events);
        assertThat(waiting.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(freshness.reaches(0)).isTrue();
    }

    @Test
    void waiting_is_bounded() {
        var freshness = freshness(Duration.ofMillis(1));
        assertThat(freshness.reaches(FILE, 0)).isFalse();
        assertThat(freshness.reaches(0)).isFalse();
    }

    @Test
    void only_what_was_recorded_can_be_reached() {
        var freshness = freshness(Duration.ZERO);
        assertThat(freshness.canReach(FILE, 0)).isTrue();
        assertThat(freshness.canReach(FILE, 1)).isFalse();
    }

    @Test
    void what_is_not_sealed_is_not_reached_although_all_that_is_sealed_is_applied() {
        tables.follow(events);
        assertThat(freshness(Duration.ZERO).reaches(FILE, 0)).isTrue();
        assertThat(freshness(Duration.ZERO).reaches(FILE, 1)).isFalse();
    }

    @Test
    void the_tables_are_behind_while_something_sealed_is_missing() {
        var freshness = freshness(Duration.ZERO);
        assertThat(freshness.behind()).isTrue();
        tables.follow(events);
        assertThat(freshness.behind()).isFalse();
    }

    @Test
    void tables_are_current_while_they_lack_only_what_was_sealed_just_now() {
        var freshness = freshness(Duration.ZERO);
        sealedAt = NOW.minusSeconds(1);
        assertThat(freshness.current()).isTrue();
        sealedAt = NOW.minusSeconds(6);
        assertThat(freshness.current()).isFalse();
        assertThat(freshness.current(List.of("search"))).isFalse();
        tables.follow(events);
        assertThat(freshness.current()).isTrue();
        assertThat(freshness.current(List.of("search"))).isTrue();
    }

    private TablesFreshness freshness(Duration atMost) {
        return new TablesFreshness(
                new Reading(tables.database()),
                tables.arrivals(),
                moments(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                System::nanoTime,
                atMost);
    }

    private Moments moments() {
        return new Moments() {
            @Override
            public long newest() {
                return events.newest();
            }

            @Override
            public long leafAt(Instant moment) {
                return moment.isBefore(sealedAt) ? -1 : newest();
            }

            @Override
            public OptionalLong leafOf(CaseFileId file, long sequence) {
                return isRecorded(file, sequence) ? OptionalLong.of(0) : OptionalLong.empty();
            }

            @Override
            public boolean isRecorded(CaseFileId file, long sequence) {
                return file.equals(FILE) && sequence == 0;
            }
        };
    }
}
