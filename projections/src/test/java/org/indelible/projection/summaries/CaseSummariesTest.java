package org.indelible.projection.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseSummariesTest {
    private static final ReadTables TABLES = new ReadTables();

    private final CaseSummaries summaries = new CaseSummaries(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(new Committed()
                .then(
                        opened(born("Ruby Marsh")),
                        summary("first", "2026-09-14", "New"),
                        summary("second", "2026-10-26", "Stable"),
                        disputed("dispute", new DisputeTarget.OfEntry(entry("second")), "2026-10-28"),
                        summary("imported late", "2019-03-01", "Long ago")));
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void the_last_summary_is_the_one_about_the_latest_time_with_what_stands_beside_it() {
        assertThat(summaries.last(FILE, null, 99)).containsExactly(2L, 3L);
    }

    @Test
    void the_past_had_another_last_summary() {
        assertThat(summaries.last(FILE, null, 2)).containsExactly(2L);
        assertThat(summaries.last(FILE, null, 1)).containsExactly(1L);
        assertThat(summaries.last(FILE, null, 0)).isEmpty();
        assertThat(summaries.last(FILE, Instant.parse("2026-10-01T00:00:00Z"), 99))
                .containsExactly(1L);
    }
}
