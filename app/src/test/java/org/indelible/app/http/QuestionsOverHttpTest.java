package org.indelible.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.app.http.AnsweringSide.FILE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.moment.KnownAt;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.worklist.ReadWorklist;
import org.indelible.query.worklist.WorklistPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiUnderTest
class QuestionsOverHttpTest {
    private static final String READ = "/api/v1/case-files/" + FILE;
    private static final String ENTRY = "01900000-0000-7000-8000-000000000002";
    private static final Instant TIME = Instant.parse("2026-11-20T13:30:00Z");

    private static final Set<NoteType> SIGNIFICANT = Stream.of(
                    "strategy-discussion",
                    "child-protection-conference",
                    "looked-after-review",
                    "court-hearing",
                    "panel-decision",
                    "safeguarding-concern",
                    "missing-episode",
                    "concern-about-adult",
                    "significant-event")
            .map(NoteType::new)
            .collect(Collectors.toSet());

    private final Door door;
    private final AnsweringSide side;

    @Autowired
    QuestionsOverHttpTest(Door door, AnsweringSide side) {
        this.door = door;
        this.side = side;
    }

    @AfterEach
    void repair() {
        side.breakLog(false);
        side.fallBehind(false);
    }

    private Answer get(String path, String... more) {
        return door.get(
                path,
                Stream.concat(Stream.of("Access-Purpose", "casework"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Arguments reading(String path, Function<Asker, AuditedQuery<?>> question) {
        return arguments(path, "", question);
    }

    static Stream<Arguments> questions() {
        PointInTime then = new PointInTime(TIME, new KnownAt.Leaf(12), 4L);
        PointInTime knownThen = new PointInTime(null, new KnownAt.Time(TIME), null);
        String point = "?asAt=2026-11-20T14:30:00%2B01:00&knownAt=12&atLeast=4";
        return Stream.of(
                reading("/case-files/" + FILE, asker -> new ReadCaseFile(asker, FILE, PointInTime.NOW)),
                reading("/case-files/" + FILE + point, asker -> new ReadCaseFile(asker, FILE, then)),
                reading(
                        "/case-files/" + FILE + "/summary?knownAt=2026-11-20T13:30:00Z",
                        asker -> new ReadCaseSummary(asker, FILE, knownThen)),
                reading(
                        "/case-files/" + FILE + "/chronology",
                        asker -> new ReadChronology(asker, FILE, PointInTime.NOW)),
                reading(
                        "/case-files/" + FILE + "/chronology" + point
                                + "&kind=case-note&kind=case-summary&status=draft&newestFirst=true&cursor=abc&limit=5",
                        asker -> new ReadChronology(
                                asker,
                                FILE,
                                then,
                                Set.of(EntryKind.CASE_NOTE, EntryKind.CASE_SUMMARY),
                                null,
                                Set.of(EntryStatus.DRAFT),
                                true,
                                "abc",
                                5)),
                reading(
                        "/case-files/" + FILE + "/chronology?significant=true",
                        asker -> new ReadChronology(
                                asker, FILE, PointInTime.NOW, Set.of(), SIGNIFICANT, Set.of(), false, null, 0)),
                reading(
                        "/case-files/" + FILE + "/entries/" + ENTRY,
                        asker -> new ReadEntry(asker, FILE, new EntryId(UUID.fromString(ENTRY)), PointInTime.NOW)),
                arguments("/case-files/search", "{\"name\":\"Ruby\",\"bornOn\":\"2019-03-14\",\"limit\":3}", (Function<
                                Asker, AuditedQuery<?>>)
                        asker -> new SearchCaseFiles(asker, "Ruby", LocalDate.of(2019, 3, 14), 3)),
                reading(
                        "/case-files/" + FILE + "/closure-checklist?atLeast=4",
                        asker -> new ReadClosureChecklist(asker, FILE, 4L)),
                reading(
                        "/case-files/" + FILE + "/core-details/completeness" + point,
                        asker -> new ReadCompleteness(asker, FILE, then)),
                reading("/worklist/incomplete-files", asker -> new ReadIncompleteFiles(asker, false, null, 0)),
                reading(
                        "/worklist/incomplete-files?scope=team&cursor=abc&limit=5",
                        asker -> new ReadIncompleteFiles(asker, true, "abc", 5)),
                reading("/worklist", asker -> new ReadWorklist(asker, false, Set.of(), null, 0)),
                reading(
                        "/worklist?scope=team&part=late&cursor=abc&limit=5",
                        asker -> new ReadWorklist(asker, true, Set.of(WorklistPart.LATE), "abc", 5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void an_address_asks_its_question_and_leaves_one_disclosure(
            String path, String body, Function<Asker, AuditedQuery<?>> question) {
        int before = side.countRecorded();
        Answer answer = body.isEmpty()
                ? get("/api/v1" + path)
                : door.post("/api/v1" + path, body, "Access-Purpose", "casework");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        Asker asker = side.lastAsked().asker();
        assertThat(side.lastAsked()).isEqualTo(question.apply(asker));
        assertThat(asker.actor().account()).isEqualTo(new AccountId("joan.whitcombe"));
        assertThat(side.countRecorded()).isEqualTo(before + 1);
        assertThat(side.lastRecorded())
                .isInstanceOfSatisfying(
                        RecordDisclosed.class,
                        disclosed -> assertThat(answer.header("Disclosure"))
                                .isEqualTo(disclosed.disclosure().toString()));
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void the_access_log_is_for_those_who_watch_over_it() {
        String dpo = door.token(claims -> claims.claim("roles", List.of("DPO")));
        Answer ofFile = door.send(door.to(READ + "/access-log?from=2026-11-01T00:00:00Z&limit=9")
                .header("Authorization", "Bearer " + dpo)
                .header("Access-Purpose", "casework"));
        assertThat(ofFile.status()).isEqualTo(200);
        assertThat(side.lastAsked())
                .isEqualTo(new ReadAccessLog(
                        side.lastAsked().asker(), FILE, null, Instant.parse("2026-11-01T00:00:00Z"), null, null, 9));
        Answer ofReader = door.send(door.to("/api/v1/access-log/search")
                .header("Authorization", "Bearer " + dpo)
                .header("Access-Purpose", "casework")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reader\":\"amara.bello\"}")));
        assertThat(ofReader.status()).isEqualTo(200);
        assertThat(side.lastAsked())
                .isEqualTo(new ReadAccessLog(
                        side.lastAsked().asker(), null, new AccountId("amara.bello"), null, null, null, 0));
        Answer manager = get(READ + "/access-log");
        assertThat(manager.status()).isEqualTo(403);
        assertThat(manager.code()).isEqualTo("role-not-allowed");
    }

    @Test
    void an_entry_has_its_version() {
        assertThat(get(READ + "/entries/" + ENTRY).header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void a_file_tells_the_versions_of_what_changes_as_a_whole() {
        var versions = get(READ).body().path("versions");
        assertThat(versions.path("coreDetails").asInt()).isEqualTo(2);
        assertThat(versions.path("closure").asInt()).isEqualTo(3);
    }

    @Test
    void a_page_names_the_next() {
        assertThat(get(READ + "/chronology").body().path("next").asString()).isEqualTo("next-page");
    }

    @Test
    void a_read_without_a_purpose_is_refused_and_the_refusal_is_on_record() {
        Answer answer = door.get(READ);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("purpose-required");
        assertThat(answer.body().path("clause").asString()).isEqualTo("HCC-5.13");
        assertThat(side.lastRecorded()).isInstanceOf(DisclosureRefused.class);
    }

    @Test
    void a_purpose_that_asks_for_words_gets_them() {
        Answer without = door.get(READ, "Access-Purpose", "complaint");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.code()).isEqualTo("reason-required");
        Answer with = door.get(READ, "Access-Purpose", "complaint", "Access-Reason", "Letter of Zo%C3%AB");
        assertThat(with.status()).isEqualTo(200);
        assertThat(side.lastAsked().asker().purpose()).isEqualTo(new AccessPurpose("complaint", "Letter of Zoë"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20%20", "x", "......", "aAaA"})
    void a_reason_that_says_nothing_is_refused_and_the_refusal_is_on_record(String reason) {
        int before = side.countRecorded();
        Answer answer = get(READ, "Access-Reason", reason);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("reason-insufficient");
        assertThat(answer.body().path("clause").asString()).isEqualTo("HCC-5.13");
        assertThat(side.countRecorded()).isEqualTo(before + 1);
        assertThat(side.lastRecorded()).isInstanceOf(DisclosureRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% sure", "a%00b"})
    void a_reason_that_cannot_be_read_is_refused(String reason) {
        Answer answer = get(READ, "Access-Reason", reason);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("access-reason-malformed");
    }

    @Test
    void a_purpose_and_a_reason_beyond_ascii_are_not_kept_as_something_else() {
        int before = side.countRecorded();
        String answer = door.getRaw(READ, "Access-Purpose: k\u00e4sework".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("access-purpose-malformed");
        String reason = "Access-Purpose: complaint\r\nAccess-Reason: f\u00fcr Isla";
        assertThat(door.getRaw(READ, reason.getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 400")
                .contains("access-reason-malformed");
        String refusedByTheFirewall = "Access-Purpose: complaint\r\nAccess-Reason: Gr\u00fc\u00dfe";
        assertThat(door.getRaw(READ, refusedByTheFirewall.getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "request-malformed");
        assertThat(side.countRecorded()).isEqualTo(before);
    }

    @Test
    void an_unknown_file_is_not_found() {
        Answer answer = get("/api/v1/case-files/" + ENTRY);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().body())
                .isEqualTo(get("/api/v1/case-files/no-file").response().body());
    }

    @ParameterizedTest
    @CsvSource({
        "?asAt=yesterday, parameter-malformed",
        "?asAt=2026-11-20T14:30:00, parameter-malformed",
        "?asAt=2026-11-20T14:30:00+01:00, parameter-malformed",
        "?knownAt=-1, parameter-malformed",
        "?atLeast=x, parameter-malformed",
        "/chronology?limit=many, parameter-malformed",
        "/chronology?kind=letter, parameter-malformed",
        "/chronology?newestFirst=perhaps, parameter-malformed",
        "/chronology?limit=-1, limit-out-of-bounds",
        "/chronology?limit=0, limit-out-of-bounds",
        "/chronology?limit=201, limit-out-of-bounds",
        "?knowAt=12, parameter-unknown",
        "/summary?limit=5, parameter-unknown",
        "?knownAt=12&knownAt=13, parameter-repeated",
        "/chronology?cursor=%00, parameter-malformed",
        "/chronology?cursor=a%1B, parameter-malformed"
    })
    void a_parameter_that_cannot_be_read_is_named(String query, String code) {
        Answer answer = get(READ + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void a_page_of_nothing_is_refused_with_the_range() {
        Answer answer =
                door.post("/api/v1/case-files/search", "{\"name\":\"Ruby\",\"limit\":0}", "Access-Purpose", "casework");
        assertThat(answer.code()).isEqualTo("limit-out-of-bounds");
        assertThat(answer.body().path("detail").asString()).contains("from 1 to 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Access-Purpose", "Access-Reason", "Idempotency-Key", "If-Match"})
    void a_header_that_is_meant_once_is_refused_twice(String header) {
        Answer answer = door.get(READ, header, "casework", header, "casework");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("header-repeated");
        assertThat(answer.body().path("detail").asString()).contains(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void a_form_is_no_body(String type) {
        Answer answer = door.send(
                "POST",
                "/api/v1/case-files/search",
                BodyPublishers.ofString("name=Ruby"),
                "Access-Purpose",
                "casework",
                "Content-Type",
                type);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("content-type-not-supported");
    }

    @Test
    void a_purpose_that_is_not_ones_own_is_refused_with_those_that_are() {
        Answer unknown = door.get(READ, "Access-Purpose", "curiosity");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("unknown-purpose");
        assertThat(unknown.body().path("detail").asString()).endsWith("Yours are: casework, complaint.");
        Answer anothers = door.get(READ, "Access-Purpose", "destruction");
        assertThat(anothers.status()).isEqualTo(403);
        assertThat(anothers.code()).isEqualTo("purpose-not-allowed");
        assertThat(anothers.body().path("detail").asString()).endsWith("Yours are: casework, complaint.");
    }

    @Test
    void what_cannot_be_put_on_record_is_not_shown() {
        side.breakLog(true);
        Answer answer = get(READ);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("disclosure-not-recorded");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.body().has("record")).isFalse();
    }

    @Test
    void what_no_command_was_told_is_refused_at_once() {
        side.fallBehind(true);
        Answer answer = get(READ + "?atLeast=999999999999999999");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("moment-in-future");
    }

    @Test
    void what_is_not_there_yet_is_not_shown_older() {
        side.fallBehind(true);
        Answer answer = get(READ + "?atLeast=9");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("not-yet-projected");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
}
