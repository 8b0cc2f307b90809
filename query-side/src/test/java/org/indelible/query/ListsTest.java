package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.query.access.DisclosureNotRecorded;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.coredetails.CheckedDetail;
import org.indelible.query.coredetails.CheckedDetail.Standing;
import org.indelible.query.coredetails.IncompleteFile;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.search.FoundFile;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.worklist.ReadWorklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions about more than one file: searches, worklists and the access log. */
class ListsTest {
    private static final Actor WORKER = actor(Fictions.NADIA, Role.ASW);
    private static final Actor MANAGER = actor(Fictions.MARCUS, Role.TM);

    private final QuerySide side = new QuerySide(Stories.everything());

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void files_that_lack_core_details_are_listed_for_the_worker_and_for_the_team_and_named_in_the_record() {
        var mine = side.ask(new ReadIncompleteFiles(asking(WORKER, "casework"), false, null, 0));
        assertThat(mine.files()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo(FILE);
            assertThat(file.subject()).isEqualTo("Ruby Pryce");
            assertThat(file.outstanding())
                    .extracting(CheckedDetail::kind)
                    .containsExactly(CoreDetailKind.RELIGION, CoreDetailKind.LANGUAGE);
        });
        assertThat(side.ledger.recorded().getLast())
                .isInstanceOfSatisfying(
                        RecordDisclosed.class,
                        record -> assertThat(record.files()).containsExactly(FILE));
        assertThat(side.ask(new ReadIncompleteFiles(asking(MANAGER, "casework"), true, null, 1)))
                .satisfies(team -> {
                    assertThat(team.files()).extracting(IncompleteFile::file).containsExactly(FILE);
                    assertThat(team.next()).isNull();
                });
        assertThat(side.ask(new ReadIncompleteFiles(asking(COLLEAGUE, "casework"), false, null, 0))
                        .files())
                .isEmpty();
        assertThat(side.refused(new ReadIncompleteFiles(asking(WORKER, "casework"), false, "AAAA", 0)))
                .containsExactly(RefusalCode.CURSOR_INVALID);
    }

    @Test
    void completeness_of_one_file_is_for_who_may_read_it() {
        var held = side.ask(new ReadCompleteness(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        assertThat(held.details())
                .extracting(CheckedDetail::standing)
                .containsExactly(Standing.HELD, Standing.HELD, Standing.MISSING, Standing.MISSING);
        assertThat(side.refused(new ReadCompleteness(asking(COLLEAGUE, "casework"), FILE, PointInTime.NOW)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void a_search_shows_who_was_found_and_the_record_names_every_file_shown() {
        var found = side.ask(new SearchCaseFiles(asking(OFFICER, "casework"), null, LocalDate.parse("2019-03-14"), 0));
        assertThat(found.files()).extracting(FoundFile::file).containsExactly(Stories.SIBLING, FILE);
        assertThat(found.cutOff()).isFalse();
        assertThat(found.files().getLast()).satisfies(file -> {
            assertThat(file.subject())
                    .isNotNull()
                    .satisfies(subject -> assertThat(subject.otherNames()).contains("Ruby Marsh"));
            assertThat(file.kind()).isEqualTo(FileKind.CHILD);
            assertThat(file.status()).isEqualTo(FileStatus.OPEN);
            assertThat(file.team()).isEqualTo("Safeguarding North");
        });
        assertThat(side.ledger.recorded().getLast()).isInstanceOfSatisfying(RecordDisclosed.class, record -> {
            assertThat(record.file()).isNull();
            assertThat(record.files()).containsExactly(Stories.SIBLING, FILE);
        });
    }

    @Test
    void a_search_says_when_it_was_cut_off_and_tells_nothing_of_other_files() {
        var bornOn = LocalDate.parse("2019-03-14");
        var cut = side.ask(new SearchCaseFiles(asking(OFFICER, "casework"), null, bornOn, 1));
        assertThat(cut.files()).hasSize(1);
        assertThat(cut.cutOff()).isTrue();
        var own = side.ask(new SearchCaseFiles(asking(WORKER, "casework"), null, bornOn, 1));
        assertThat(own.files()).extracting(FoundFile::file).containsExactly(FILE);
        assertThat(own.cutOff()).isFalse();
        assertThat(side.ask(new SearchCaseFiles(asking(COLLEAGUE, "casework"), null, bornOn, 1))
                        .files())
                .isEmpty();
    }

    @Test
    void a_search_without_terms_is_refused() {
        assertThat(side.refused(new SearchCaseFiles(asking(WORKER, "casework"), " - ", null, 0)))
                .containsExactly(RefusalCode.SEARCH_TERMS_REQUIRED);
    }

    @Test
    void a_search_with_more_words_than_any_name_has_or_with_no_plausible_date_is_refused() {
        var words = IntStream.range(0, 21).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
        assertThat(side.refused(new SearchCaseFiles(asking(WORKER, "casework"), words, null, 0)))
                .containsExactly(RefusalCode.SEARCH_TERMS_TOO_MANY);
        assertThat(side.refused(new SearchCaseFiles(asking(WORKER, "casework"), "a".repeat(301), null, 0)))
                .containsExactly(RefusalCode.SEARCH_TERMS_TOO_MANY);
        assertThat(side.refused(new SearchCaseFiles(asking(WORKER, "casework"), null, LocalDate.MAX, 0)))
                .containsExactly(RefusalCode.SEARCH_TERMS_REQUIRED);
    }

    @Test
    void an_index_that_a_crash_emptied_finds_nothing_rather_than_too_little() {
        TestDatabase.execute(
                side.tables.logins().owner(),
                "truncate reading.search_intact, reading.search_file, reading.search_name");
        assertThatExceptionOfType(NotYetProjected.class)
                .isThrownBy(() ->
                        side.disclosures.disclose(new SearchCaseFiles(asking(WORKER, "casework"), "Ruby", null, 0)));
    }

    @Test
    void a_worklist_says_what_is_to_do_for_whom_and_what_is_late() {
        var list = side.ask(new ReadWorklist(asking(WORKER, "casework"), false, Set.of(), null, 0));
        assertThat(list.items()).singleElement().satisfies(item -> {
            assertThat(item.draft()).isTrue();
            assertThat(item.subject()).isEqualTo("Ruby Pryce");
            assertThat(item.about()).isEqualTo("Home visit");
            assertThat(item.late()).isTrue();
        });
        assertThat(list.filesShown()).containsExactly(FILE);
        assertThat(list.entriesShown()).containsExactly(entry("draft"));
    }

    @Test
    void a_teams_worklist_is_for_the_team_and_comes_in_pages() {
        side.tables.follow(side.events.then(duty("other", entry("visit"), "2026-12-01")));
        var first = side.ask(new ReadWorklist(asking(MANAGER, "casework"), true, Set.of(), null, 1));
        assertThat(first.items()).hasSize(1);
        var second = side.ask(new ReadWorklist(asking(MANAGER, "casework"), true, Set.of(), first.next(), 1));
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
        assertThat(side.refused(new ReadWorklist(asking(NIGHT, "casework"), true, Set.of(), null, 0)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void the_access_log_tells_who_saw_a_file_and_why_and_is_itself_on_record() {
        side.ask(new ReadChronology(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        side.refused(new ReadChronology(asking(COLLEAGUE, "casework"), FILE, PointInTime.NOW));
        side.tables.follow(side.events);
        var log = side.ask(new ReadAccessLog(asking(OFFICER, "data-protection"), FILE, null, null, null, null, 0));
        assertThat(log.lines())
                .extracting(AccessLine::outcome)
                .containsExactly(
                        AccessOutcome.REFUSED,
                        AccessOutcome.DISCLOSED,
                        AccessOutcome.DESTROYED,
                        AccessOutcome.DISCLOSED,
                        AccessOutcome.REFUSED,
                        AccessOutcome.DISCLOSED);
        assertThat(log.lines().getFirst().codes()).containsExactly("not-related");
        assertThat(log.lines().get(1)).satisfies(line -> {
            assertThat(line.who()).isEqualTo(WORKER);
            assertThat(line.purpose())
                    .isNotNull()
                    .satisfies(purpose -> assertThat(purpose.code()).isEqualTo("casework"));
            assertThat(line.asked()).isEqualTo("ReadChronology");
            assertThat(line.entries()).hasSize(5);
        });
        assertThat(side.ledger.recorded()).hasSize(3);
    }

    @Test
    void the_access_log_can_be_asked_by_person_and_period_and_comes_in_pages() {
        var asker = asking(OFFICER, "data-protection");
        var person = Fictions.NADIA.account();
        var first = side.ask(new ReadAccessLog(asker, null, person, null, null, null, 1));
        var second = side.ask(new ReadAccessLog(asker, null, person, null, null, first.next(), 1));
        assertThat(first.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.files()).hasSize(2));
        assertThat(second.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.file()).isEqualTo(FILE));
        assertThat(second.next()).isNull();
        assertThat(first.position()).isEqualTo(second.position());
        var before = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(side.ask(new ReadAccessLog(asker, null, person, null, before, null, 0))
                        .lines())
                .isEmpty();
    }

    @Test
    void the_access_log_is_refused_to_others_and_for_a_period_that_is_none() {
        assertThat(side.refused(new ReadAccessLog(asking(MANAGER, "casework"), FILE, null, null, null, null, 0)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
        var asker = asking(OFFICER, "data-protection");
        assertThat(side.refused(new ReadAccessLog(asker, FILE, null, QuerySide.NOW, QuerySide.NOW, null, 0)))
                .containsExactly(RefusalCode.PERIOD_INVALID);
    }

    @Test
    void when_the_log_breaks_down_nothing_is_shown() {
        side.ledger.breakDown();
        assertThatExceptionOfType(DisclosureNotRecorded.class)
                .isThrownBy(() -> side.ask(new SearchCaseFiles(asking(WORKER, "casework"), "Ruby", null, 0)));
    }
}
