package org.indelible.projection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccessLinesTest {
    private static final ReadTables TABLES = new ReadTables();
    private static final CaseFileId OTHER = new CaseFileId(uuid("other"));

    private final AccessLines lines = new AccessLines(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(new Committed()
                .at("2026-11-01T09:00:00Z")
                .in("access/" + FILE + "/n1", disclosed(NADIA, FILE, List.of()))
                .at("2026-11-02T09:00:00Z")
                .in("access/" + FILE + "/n2", refused(MARCUS, FILE))
                .at("2026-11-03T09:00:00Z")
                .in("access/search/n1", disclosed(NADIA, null, List.of(FILE, OTHER)))
                .at("2026-11-04T09:00:00Z")
                .in("access/" + OTHER + "/n1", disclosed(NADIA, OTHER, List.of()))
                .in(
                        "access/" + FILE + "/n1",
                        new CommandRefused(
                                new DisclosureId(uuid("command")),
                                FILE,
                                actor(MARCUS, Role.TM),
                                "CloseCase",
                                List.of("order-in-force"))));
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void a_file_lists_reads_refusals_and_searches_that_showed_it_the_newest_first() {
        assertThat(page(filter(FILE, null, null, null))).containsExactly(4L, 2L, 1L, 0L);
        assertThat(page(filter(OTHER, null, null, null))).containsExactly(3L, 2L);
    }

    @Test
    void a_person_lists_what_they_read_or_tried() {
        assertThat(page(filter(null, NADIA.account(), null, null))).containsExactly(3L, 2L, 0L);
        assertThat(page(filter(FILE, MARCUS.account(), null, null))).containsExactly(4L, 1L);
    }

    @Test
    void a_period_includes_its_beginning_and_not_its_end() {
        var from = Instant.parse("2026-11-02T09:00:00Z");
        var before = Instant.parse("2026-11-03T09:00:00Z");
        assertThat(page(filter(FILE, null, from, before))).containsExactly(1L);
    }

    @Test
    void pages_go_back_in_time() {
        assertThat(lines.page(filter(FILE, null, null, null), 2, 1))
                .containsExactly(new AccessRow(1, "access/" + FILE + "/n2", 0));
    }

    private static AccessFilter filter(
            @Nullable CaseFileId file, @Nullable AccountId account, @Nullable Instant from, @Nullable Instant before) {
        return new AccessFilter(file, account, from, before, 99);
    }

    private List<Long> page(AccessFilter filter) {
        return lines.page(filter, Long.MAX_VALUE, 99).stream()
                .map(AccessRow::leaf)
                .toList();
    }
}
