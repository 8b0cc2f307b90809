package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.indelible.app.requests.Visitor.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What two nodes do to one file at the same time. */
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesIT {
    private static final String PURPOSE = "Access-Purpose";

    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);
    private final Clock clock = Clock.systemUTC();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before any test
    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws IOException {
        nodes = new TwoNodes(data);
    }

    @AfterAll
    static void stop() {
        BOTH.shutdownNow();
        nodes.close();
    }

    @RepeatedTest(15)
    void a_case_closed_on_one_node_never_holds_a_later_note_added_on_the_other() throws Exception {
        Placeholders told = new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("closed"), nodes.variables());
        String file = "/case-files/" + told.fill("{{file}}");
        String version = told.fill("{{requested.response.headers.ETag}}");

        Future<Answer> closing =
                BOTH.submit(() -> nodes.atFirst("joan").post(file + "/closure/authorisation", "", "If-Match", version));
        Instant occurred = clock.instant();
        Future<Answer> adding = BOTH.submit(() ->
                nodes.atSecond("amara").post(file + "/notes", SampleNote.of("Call", occurred), PURPOSE, "casework"));

        Answer closed = closing.get();
        Answer added = adding.get();
        assertThat(List.of(closed.status(), added.status()))
                .as(closed + " " + added)
                .isIn(List.of(200, 409), List.of(200, 201), List.of(422, 201));
        if (closed.status() == 422) assertThat(closed.body()).contains("unfinalised-records");
        if (added.status() == 409) assertThat(added.code()).isEqualTo("case-closed");
        if (closed.status() == 200 && added.status() == 201) assertNotLater(file, added, occurred);
    }

    /** Both were accepted: then the note tells of a moment before the closure, and says that it came afterwards. */
    private void assertNotLater(String file, Answer added, Instant occurred) throws Exception {
        long last = added.json().at("/position/lastSequence").asLong();
        JsonNode page = nodes.atSecond("amara")
                .get(file + "?atLeast=" + last, PURPOSE, "casework")
                .json();
        JsonNode record = page.path("record");
        JsonNode closed = StreamSupport.stream(record.path("statusHistory").spliterator(), false)
                .filter(change -> change.path("status").asString().equals("closed"))
                .findFirst()
                .orElseThrow();
        assertThat(occurred).isBeforeOrEqualTo(closed.path("from").asString());
        Answer note = nodes.atSecond("amara")
                .get(file + "/entries/" + added.json().path("id").asString(), PURPOSE, "casework");
        assertThat(note.json().toString()).contains("recorded-after-closure");
    }

    @RepeatedTest(5)
    void a_request_repeated_on_the_other_node_is_done_once() throws Exception {
        Placeholders told = new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("page"), nodes.variables());
        String notes = "/case-files/" + told.fill("{{file}}") + "/notes";
        String body = SampleNote.of("Call", clock.instant());
        String key = UUID.randomUUID().toString();
        String[] headers = {PURPOSE, "casework", "Idempotency-Key", key};

        List<Callable<Answer>> requests = List.of(
                () -> nodes.atFirst("amara").post(notes, body, headers),
                () -> nodes.atSecond("amara").post(notes, body, headers));
        List<Future<Answer>> answers = BOTH.invokeAll(requests);

        assertThat(answers.get(0).get().status()).isEqualTo(201);
        assertThat(answers.get(1).get()).isEqualTo(answers.get(0).get());
    }

    @RepeatedTest(5)
    void a_finalisation_repeated_on_the_other_node_gets_the_first_answer_and_no_refusal() throws Exception {
        Placeholders told = new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("finalised"), nodes.variables());
        String note = "/case-files/" + told.fill("{{file}}") + "/notes/" + told.fill("{{note}}") + "/finalisation";
        String[] headers = {
            "If-Match",
            told.fill("{{revised.response.headers.ETag}}"),
            "Idempotency-Key",
            UUID.randomUUID().toString()
        };

        List<Callable<Answer>> requests = List.of(
                () -> nodes.atFirst("amara").post(note, "{}", headers),
                () -> nodes.atSecond("amara").post(note, "{}", headers));
        List<Future<Answer>> answers = BOTH.invokeAll(requests);

        assertThat(answers.get(0).get().status()).isEqualTo(200);
        assertThat(answers.get(1).get()).isEqualTo(answers.get(0).get());
    }

    @Test
    void a_third_node_under_the_name_of_the_second_does_not_start() {
        assertThatThrownBy(() -> nodes.startSecondAgain())
                .hasRootCauseMessage(
                        "another node on this database is called node-2: set INDELIBLE_LEDGER_NODE to a name"
                                + " that no other node has");
    }

    @RepeatedTest(3)
    void what_one_node_recorded_is_read_at_once_on_the_other() throws Exception {
        Placeholders told = new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("page"), nodes.variables());
        String file = "/case-files/" + told.fill("{{file}}");
        Answer added = nodes.atFirst("amara")
                .post(file + "/notes", SampleNote.of("Call", clock.instant()), PURPOSE, "casework");

        Answer chronology = nodes.atSecond("amara")
                .get(
                        file + "/chronology?atLeast="
                                + added.json().at("/position/lastSequence").asLong(),
                        PURPOSE,
                        "casework");

        assertThat(chronology.status()).isEqualTo(200);
        assertThat(chronology.body()).contains(added.json().path("id").asString());
    }

    /** Of the report, the second node knows what is projected and nothing else: it would know the same after a restart. */
    @Test
    void a_log_in_reported_at_one_node_is_shut_out_there_at_once_and_soon_at_the_other() throws Exception {
        assertThat(nodes.atSecond("geoffrey")
                        .get("/worklist", PURPOSE, "casework")
                        .status())
                .isNotEqualTo(401);
        assertThat(nodes.atFirst("geoffrey")
                        .post("/log-ins/compromised", "{\"words\":\"Left on the train.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(nodes.atFirst("geoffrey")
                        .get("/worklist", PURPOSE, "casework")
                        .code())
                .isEqualTo("session-ended");
        await().atMost(Duration.ofSeconds(5))
                .until(() -> nodes.atSecond("geoffrey")
                        .get("/worklist", PURPOSE, "casework")
                        .code()
                        .equals("session-ended"));
        assertThat(nodes.atSecond("grace").get("/worklist", PURPOSE, "casework").status())
                .isNotEqualTo(401);
    }
}
