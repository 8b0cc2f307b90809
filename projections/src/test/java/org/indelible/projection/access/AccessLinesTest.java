package org.indelible.projection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
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
                                List.of("order-in-force", "plan-in-force")))
                .in(
                        "access/search/n1",
                        new DisclosureRefused(
                                new DisclosureId(uuid("curious")),
                                null,
                                actor(MARCUS, Role.TM),
                                new AccessPurpose("Ruby asked me to", null),
                                "SearchCaseFiles",
                                List.of("unknown-purpose"))));
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
        assertThat(page(filter(null, null, from, before))).containsExactly(1L);
    }

    @Test
    void lines_are_found_by_purpose_outcome_code_ground_and_question() {
        assertThat(page(having("casework", null, null, null))).containsExactly(3L, 2L, 1L, 0L);
        assertThat(page(having(null, "refused", null, null))).containsExactly(5L, 1L);
        assertThat(page(having(null, "disclosed", null, null))).containsExactly(3L, 2L, 0L);
        assertThat(page(having(null, null, "not-related", null))).containsExactly(1L);
        assertThat(page(having(null, "command-refused", "plan-in-force", null))).containsExactly(4L);
        assertThat(page(having(null, null, null, "allocation"))).containsExactly(3L, 2L, 0L);
        assertThat(page(having(null, null, null, "emergency"))).isEmpty();
        assertThat(page(asking(Set.of("SearchCaseFiles", "ReadWorklist")))).containsExactly(5L, 2L);
        var together = new AccessTraits(null, "command-refused", "order-in-force", null, Set.of("CloseCase"));
        assertThat(page(new AccessFilter(FILE, MARCUS.account(), together, null, null, 99)))
                .containsExactly(4L);
        assertThat(page(new AccessFilter(OTHER, MARCUS.account(), together, null, null, 99)))
                .isEmpty();
    }

    @Test
    void a_purpose_that_the_policy_does_not_know_may_be_any_text_and_is_not_in_the_tables() {
        assertThat(page(having("Ruby asked me to", null, null, null))).isEmpty();
        assertThat(page(having(null, null, "unknown-purpose", null))).containsExactly(5L);
    }

    @Test
    void pages_go_back_in_time() {
        var end = new AccessPlace(Instant.parse("2026-11-03T09:00:00Z"), 2);
        assertThat(lines.page(filter(FILE, null, null, null), end, 1))
                .containsExactly(new AccessRow(1, Instant.parse("2026-11-02T09:00:00Z"), "access/" + FILE + "/n2", 0));
    }

    @Test
    void events_are_counted_by_spans_of_london_days_purpose_outcome_and_ground() {
        var everything = filter(null, null, null, null);
        assertThat(lines.counts(everything, CountedBy.DAY))
                .contains(
                        new CountedAccess(LocalDate.parse("2026-11-02"), "refused", "casework", null, 1),
                        new CountedAccess(LocalDate.parse("2026-11-04"), "command-refused", null, null, 1))
                .hasSize(6);
        assertThat(lines.counts(everything, CountedBy.MONTH))
                .containsExactly(
                        new CountedAccess(LocalDate.parse("2026-11-01"), "command-refused", null, null, 1),
                        new CountedAccess(LocalDate.parse("2026-11-01"), "disclosed", "casework", "allocation", 3),
                        new CountedAccess(LocalDate.parse("2026-11-01"), "refused", "casework", null, 1),
                        new CountedAccess(LocalDate.parse("2026-11-01"), "refused", null, null, 1));
        assertThat(lines.counts(filter(OTHER, null, null, null), CountedBy.WEEK))
                .containsExactly(
                        new CountedAccess(LocalDate.parse("2026-11-02"), "disclosed", "casework", "allocation", 2));
    }

    private static AccessFilter filter(
            @Nullable CaseFileId file, @Nullable AccountId account, @Nullable Instant from, @Nullable Instant before) {
        return new AccessFilter(file, account, AccessTraits.ANY, from, before, 99);
    }

    private static AccessFilter having(
            @Nullable String purpose, @Nullable String outcome, @Nullable String code, @Nullable String allowedBy) {
        var traits = new AccessTraits(purpose, outcome, code, allowedBy, Set.of());
        return new AccessFilter(null, null, traits, null, null, 99);
    }

    private static AccessFilter asking(Set<String> questions) {
        return new AccessFilter(null, null, new AccessTraits(null, null, null, null, questions), null, null, 99);
    }

    private List<Long> page(AccessFilter filter) {
        return lines.page(filter, null, 99).stream().map(AccessRow::leaf).toList();
    }
}
