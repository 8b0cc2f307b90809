package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.asking;
import static org.indelible.query.record.confidential.Twofold.MARKER;
import static org.indelible.query.record.confidential.Twofold.THEO;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Role;
import org.indelible.projection.Committed;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.QueryJson;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.accesslog.AccessLog;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.Chronology;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.record.confidential.Twofold;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.worklist.ReadWorklist;
import org.indelible.query.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever something is withheld from is answered every question as if it had never been written, to the byte: entries, counts, pages, order, lists and
 * refusals (HCC-8.1). Nothing of what they are answered holds a word of it.
 */
class NeitherConfirmedNorDeniedTest {
    private static final QueryJson JSON = new QueryJson(QueryCatalogue.TYPES);
    private static final Asker READER = asking(THEO, "data-protection");
    private static final Asker OTHER = asking(actor(MARCUS, Role.TM), "casework");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void every_answer_is_that_of_a_file_in_which_it_was_never_written(long seed) {
        var told = Twofold.of(seed);
        var answers = answers(told.whole(), told);
        assertThat(answers).isEqualTo(answers(told.without(), told));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).doesNotContain(MARKER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoever_it_does_not_name_reads_on(long seed) {
        var told = Twofold.of(seed);
        if (told.whole().equals(told.without())) return;
        try (var side = new QuerySide(new Committed().then(told.whole().toArray()))) {
            assertThat(answered(side.ask(new ReadChronology(OTHER, FILE, PointInTime.NOW))))
                    .contains(MARKER);
        }
    }

    private static List<String> answers(List<Object> events, Twofold told) {
        try (var side = new QuerySide(new Committed().then(events.toArray()))) {
            side.ask(new ReadChronology(OTHER, FILE, PointInTime.NOW));
            List<String> answers = new ArrayList<>();
            questions(told).forEach(question -> answers.add(answer(side, question)));
            answers.addAll(pages(side, false));
            answers.addAll(pages(side, true));
            answers.addAll(work(side, false));
            answers.addAll(work(side, true));
            answers.addAll(log(side));
            return answers;
        }
    }

    private static Stream<AuditedQuery<?>> questions(Twofold told) {
        var points = Stream.of(
                PointInTime.NOW,
                new PointInTime(Instant.parse("2026-10-08T12:00:00Z"), null, null),
                new PointInTime(null, new KnownAt.Leaf(told.whole().size() / 2), null));
        return Stream.concat(
                points.flatMap(point -> at(point, told.entries())),
                Stream.of(
                        new SearchCaseFiles(READER, "Ruby", null, 0),
                        new SearchCaseFiles(READER, "Mill", null, 0),
                        new SearchCaseFiles(READER, null, LocalDate.parse("2019-03-14"), 0),
                        new ReadClosureChecklist(READER, FILE, null),
                        new ReadIncompleteFiles(READER, true, null, 0)));
    }

    private static Stream<AuditedQuery<?>> at(PointInTime point, List<EntryId> entries) {
        return Stream.concat(
                entries.stream()
                        .flatMap(entry -> Stream.of(
                                new ReadEntry(READER, FILE, entry, point),
                                new ReadDocument(READER, FILE, entry, point))),
                Stream.of(
                        new ReadCaseFile(READER, FILE, point),
                        new ReadRecordAsAt(READER, FILE, point, null),
                        new ReadCaseSummary(READER, FILE, point),
                        new ReadCompleteness(READER, FILE, point),
                        new ReadChronology(READER, FILE, point)));
    }

    private static String answer(QuerySide side, AuditedQuery<?> question) {
        try {
            return question + " " + answered(side.ask(question));
        } catch (ReadRefused refused) {
            return question + " " + refused.codes();
        }
    }

    private static String answered(DisclosedAnswer answer) {
        return new String(JSON.answer(answer), StandardCharsets.UTF_8);
    }

    private static List<String> pages(QuerySide side, boolean newestFirst) {
        List<String> pages = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Chronology page = side.ask(new ReadChronology(
                    READER, FILE, PointInTime.NOW, Set.of(), null, Set.of(), newestFirst, cursor, 2));
            pages.add(page.entries() + " " + page.tombstones());
            cursor = page.next();
        } while (cursor != null);
        return pages;
    }

    private static List<String> work(QuerySide side, boolean ofTeam) {
        List<String> pages = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Worklist page = side.ask(new ReadWorklist(asking(THEO, "casework"), ofTeam, Set.of(), cursor, 2));
            pages.add(page.items().toString());
            cursor = page.next();
        } while (cursor != null);
        return pages;
    }

    /** Who read what, without the identities that every disclosure gets anew, in pages of three. */
    private static List<String> log(QuerySide side) {
        List<String> pages = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            AccessLog page = side.ask(new ReadAccessLog(READER, FILE, null, null, null, cursor, 3));
            page.lines().forEach(line -> pages.add(line.asked() + " " + line.parameters() + " " + line.entries()));
            cursor = page.next();
        } while (cursor != null);
        return pages;
    }
}
