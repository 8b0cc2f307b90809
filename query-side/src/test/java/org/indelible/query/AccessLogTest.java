package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.projection.access.CountedBy;
import org.indelible.query.access.Asker;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.AccessFacets;
import org.indelible.query.accesslog.AccessKind;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.accesslog.CountDisclosures;
import org.indelible.query.accesslog.DisclosureCount;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.LogForm;
import org.indelible.query.accesslog.LogQuestion;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.search.SearchCaseFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who saw what, and why: the data protection officer's questions. */
class AccessLogTest {
    private static final Actor WORKER = actor(Fictions.NADIA, Role.ASW);
    private static final Actor MANAGER = actor(Fictions.MARCUS, Role.TM);
    private static final Asker BY_OFFICER = asking(OFFICER, "data-protection");
    private static final Instant FROM = Instant.parse("2026-11-30T00:00:00Z");

    private final QuerySide side = new QuerySide(Stories.everything());

    @BeforeEach
    void somebody_reads() {
        side.events.at("2026-12-01T08:00:00Z");
        side.ask(new ReadChronology(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        side.refused(new ReadChronology(asking(COLLEAGUE, "casework"), FILE, PointInTime.NOW));
        side.ask(new ReadDocument(asking(WORKER, "court"), FILE, entry("letter"), PointInTime.NOW));
        side.ask(new SearchCaseFiles(asking(WORKER, "casework"), "Ruby", null, 0));
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void a_period_is_asked_for_by_what_its_lines_have_in_common() {
        assertThat(asked(AccessFacets.ANY))
                .containsExactly("SearchCaseFiles", "ReadDocument", "ReadChronology", "ReadChronology");
        assertThat(asked(new AccessFacets("court", null, null, null, null))).containsExactly("ReadDocument");
        assertThat(asked(new AccessFacets(null, AccessOutcome.REFUSED, null, null, null)))
                .containsExactly("ReadChronology");
        assertThat(asked(new AccessFacets(null, null, "not-related", null, null)))
                .containsExactly("ReadChronology");
        assertThat(asked(new AccessFacets(null, null, null, "allocation", null)))
                .containsExactly("ReadDocument", "ReadChronology");
        assertThat(asked(new AccessFacets(null, null, null, null, AccessKind.DOWNLOAD)))
                .containsExactly("ReadDocument");
        assertThat(asked(new AccessFacets(null, null, null, null, AccessKind.SEARCH)))
                .containsExactly("SearchCaseFiles");
        assertThat(asked(new AccessFacets("court", AccessOutcome.REFUSED, null, null, null)))
                .isEmpty();
    }

    private List<String> asked(AccessFacets facets) {
        var log = side.ask(new ReadAccessLog(BY_OFFICER, period(facets), null, 0));
        return log.lines().stream()
                .map(AccessLine::asked)
                .filter(name -> !"ReadAccessLog".equals(name))
                .toList();
    }

    @Test
    void questions_without_bounds_or_into_the_future_are_refused_and_the_attempt_is_on_record() {
        assertThat(side.refused(new ReadAccessLog(BY_OFFICER, question(null, null), null, 0)))
                .containsExactly(RefusalCode.PERIOD_REQUIRED);
        assertThat(side.ledger.recorded().getLast())
                .isInstanceOfSatisfying(
                        DisclosureRefused.class,
                        refused -> assertThat(refused.codes()).containsExactly("period-required"));
        var year = question(Instant.parse("2025-12-01T12:00:00Z"), null);
        assertThat(side.refused(new ReadAccessLog(BY_OFFICER, year, null, 0)))
                .containsExactly(RefusalCode.PERIOD_TOO_LONG);
        assertThat(side.refused(new ExportAccessLog(BY_OFFICER, year, LogForm.CSV, null)))
                .containsExactly(RefusalCode.PERIOD_TOO_LONG);
        assertThat(side.ask(new CountDisclosures(BY_OFFICER, year, CountedBy.MONTH))
                        .counts())
                .isNotEmpty();
        var future = question(FROM, QuerySide.NOW.plusSeconds(1));
        assertThat(side.refused(new ReadAccessLog(BY_OFFICER, future, null, 0)))
                .containsExactly(RefusalCode.MOMENT_IN_FUTURE);
    }

    @Test
    void a_cursor_goes_on_with_all_of_its_question_only() {
        var court = new AccessFacets("court", null, null, null, null);
        var first = side.ask(new ReadAccessLog(BY_OFFICER, period(AccessFacets.ANY), null, 1));
        var second = side.ask(new ReadAccessLog(BY_OFFICER, period(AccessFacets.ANY), first.next(), 2));
        assertThat(first.lines()).extracting(AccessLine::asked).containsExactly("SearchCaseFiles");
        assertThat(second.lines()).extracting(AccessLine::asked).containsExactly("ReadDocument", "ReadChronology");
        assertThat(side.refused(new ReadAccessLog(BY_OFFICER, period(court), first.next(), 1)))
                .containsExactly(RefusalCode.CURSOR_INVALID);
        assertThat(side.refused(new ExportAccessLog(BY_OFFICER, period(court), LogForm.CSV, first.next())))
                .containsExactly(RefusalCode.CURSOR_INVALID);
        assertThat(side.refused(new ReadAccessLog(BY_OFFICER, question(FROM.plusSeconds(1), null), first.next(), 1)))
                .containsExactly(RefusalCode.CURSOR_INVALID);
    }

    @Test
    void reading_the_log_is_a_line_of_it_and_so_is_reading_that_and_neither_is_more_than_one() {
        int before = side.ledger.recorded().size();
        side.ask(new ReadAccessLog(BY_OFFICER, period(AccessFacets.ANY), null, 0));
        side.ask(new ReadAccessLog(BY_OFFICER, period(AccessFacets.ANY), null, 0));
        var third = side.ask(new ReadAccessLog(
                BY_OFFICER, period(new AccessFacets(null, null, null, null, AccessKind.LOG)), null, 0));
        assertThat(third.lines()).extracting(AccessLine::asked).containsExactly("ReadAccessLog", "ReadAccessLog");
        assertThat(side.ledger.recorded()).hasSize(before + 3);
        assertThat(side.ledger.recorded().get(before)).isInstanceOfSatisfying(RecordDisclosed.class, read -> {
            assertThat(read.file()).isNull();
            assertThat(read.files()).containsExactly(FILE);
        });
    }

    @Test
    void reads_are_counted_by_day_with_purpose_outcome_and_ground() {
        var counts = side.ask(new CountDisclosures(BY_OFFICER, LogQuestion.of(FILE), CountedBy.DAY));
        assertThat(counts.counts())
                .filteredOn(count -> count.from().toString().equals("2026-12-01"))
                .containsExactly(
                        new DisclosureCount(day(), AccessOutcome.DISCLOSED, "casework", "allocation", 1),
                        new DisclosureCount(day(), AccessOutcome.DISCLOSED, "casework", "own-files", 1),
                        new DisclosureCount(day(), AccessOutcome.DISCLOSED, "court", "allocation", 1),
                        new DisclosureCount(day(), AccessOutcome.REFUSED, "casework", null, 1));
        assertThat(side.ledger.recorded().getLast())
                .isInstanceOfSatisfying(
                        RecordDisclosed.class, read -> assertThat(read.query()).isEqualTo("CountDisclosures"));
    }

    private static LocalDate day() {
        return LocalDate.parse("2026-12-01");
    }

    @Test
    void what_is_taken_away_is_on_record_under_a_name_of_its_own_with_its_form() {
        var part = side.ask(new ExportAccessLog(BY_OFFICER, LogQuestion.of(FILE), LogForm.FHIR, null));
        assertThat(part.lines()).extracting(AccessLine::asked).contains("ReadDocument", "ReadChronology");
        assertThat(part.next()).isNull();
        assertThat(side.ledger.recorded().getLast()).isInstanceOfSatisfying(RecordDisclosed.class, read -> {
            assertThat(read.query()).isEqualTo("ExportAccessLog");
            assertThat(read.file()).isEqualTo(FILE);
            assertThat(read.parameters()).contains("\"form\":\"fhir\"");
        });
    }

    @Test
    void the_log_is_for_those_who_watch_over_it() {
        var asker = asking(MANAGER, "casework");
        assertThat(side.refused(new CountDisclosures(asker, LogQuestion.of(FILE), CountedBy.DAY)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
        assertThat(side.refused(new ExportAccessLog(asker, LogQuestion.of(FILE), LogForm.CSV, null)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    private static LogQuestion period(AccessFacets facets) {
        return new LogQuestion(null, null, FROM, null, facets);
    }

    private static LogQuestion question(@Nullable Instant from, @Nullable Instant before) {
        return new LogQuestion(null, null, from, before, null);
    }
}
