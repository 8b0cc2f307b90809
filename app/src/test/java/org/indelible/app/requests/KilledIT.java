package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.indelible.app.requests.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What is left when the application is killed. */
@Execution(ExecutionMode.CONCURRENT)
class KilledIT {
    private static final int CLIENTS = 4;
    private static final int READERS = 2;
    private static final int ENOUGH = 120;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String UNFINISHED = "families-unfinished";
    private static final String[] CASEWORK = {"Access-Purpose", "casework"};

    private final Clock clock = Clock.systemUTC();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    /** A request as one client sent it: sent again it is the same request. */
    private record Sent(String key, String body) {}

    /** One story rather than several: each start of the application takes seconds. */
    @Test
    void killed_at_its_first_start_and_under_load_it_goes_on_with_everything_it_acknowledged() throws Exception {
        int port = TwoNodes.freePort();
        killWhileTheFamiliesAreWritten(port);
        Map<Sent, Answer> acknowledged = new ConcurrentHashMap<>();
        Map<Sent, Boolean> unanswered = new ConcurrentHashMap<>();
        Set<String> shown = ConcurrentHashMap.newKeySet();
        String file;
        try (ApplicationProcess first = ApplicationProcess.start(data, port, 1).ready()) {
            assertThat(first.output()).content().contains("1 fictional families");
            assertThat(data.resolve(UNFINISHED)).doesNotExist();
            file = openFile(first.host());
            Visitor amara = visitor(first.host(), "amara");
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + READERS)) {
                IntStream.range(0, CLIENTS)
                        .forEach(_ -> clients.execute(() -> keepAdding(amara, file, acknowledged, unanswered)));
                IntStream.range(0, READERS).forEach(_ -> clients.execute(() -> keepReading(amara, file, shown)));
                await().atMost(PATIENCE).until(() -> acknowledged.size() >= ENOUGH && shown.size() >= ENOUGH);
                first.kill();
            }
        }
        assertThat(unanswered).as("clients that were cut off").isNotEmpty();
        try (ApplicationProcess again = ApplicationProcess.start(data, port, 1).ready()) {
            Visitor amara = visitor(again.host(), "amara");
            for (Answer answer : acknowledged.values()) {
                JsonNode added = answer.json();
                Answer entry = amara.get(
                        file + "/entries/" + added.path("id").asString() + "?atLeast="
                                + added.at("/position/lastSequence").asLong(),
                        CASEWORK);
                assertThat(entry.status()).as(entry.body()).isEqualTo(200);
            }
            assertThat(onRecord(visitor(again.host(), "miriam"), file)).containsAll(shown);
            for (Sent sent : unanswered.keySet()) {
                assertThat(add(amara, file, sent).status()).isEqualTo(201);
            }
            for (Map.Entry<Sent, Answer> done : acknowledged.entrySet()) {
                assertThat(add(amara, file, done.getKey())).isEqualTo(done.getValue());
            }
            assertThat(notes(amara, file)).isEqualTo(acknowledged.size() + unanswered.size());
        }
    }

    private void killWhileTheFamiliesAreWritten(int port) throws Exception {
        try (ApplicationProcess process = ApplicationProcess.start(data, port, 1)) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> Files.exists(data.resolve(UNFINISHED)));
            process.kill();
        }
        assertThat(data.resolve(UNFINISHED)).exists();
    }

    private String openFile(String host) throws IOException {
        Map<String, String> variables = new HashMap<>(DemoTokens.byFirstName(host, data));
        variables.put("host", host);
        Placeholders told = new RequestRun(data)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("page"), variables);
        return "/case-files/" + told.fill("{{file}}");
    }

    private Visitor visitor(String host, String firstName) {
        return new Visitor(
                http,
                host,
                Objects.requireNonNull(DemoTokens.byFirstName(host, data).get(firstName)));
    }

    private void keepAdding(
            Visitor visitor, String file, Map<Sent, Answer> acknowledged, Map<Sent, Boolean> unanswered) {
        while (true) {
            var sent = new Sent(UUID.randomUUID().toString(), SampleNote.of("Call", clock.instant()));
            try {
                Answer answer = add(visitor, file, sent);
                if (answer.status() == 201) acknowledged.put(sent, answer);
            } catch (IOException cutOff) {
                unanswered.put(sent, true);
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Reads until it is cut off, and remembers under which disclosure each answer came whole. */
    private static void keepReading(Visitor visitor, String file, Set<String> shown) {
        while (true) {
            try {
                HttpResponse<String> answer = visitor.read(file + "/chronology?limit=5", CASEWORK);
                if (answer.statusCode() == 200)
                    shown.add(answer.headers().firstValue("Disclosure").orElseThrow());
            } catch (IOException | InterruptedException cutOff) {
                return;
            }
        }
    }

    /** Every disclosure of the file that the data protection officer finds, page by page. */
    private static Set<String> onRecord(Visitor officer, String file) throws IOException, InterruptedException {
        Set<String> found = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = officer.get(file + "/access-log?limit=100" + cursor, "Access-Purpose", "data-protection")
                    .json();
            page.path("lines").forEach(line -> found.add(line.path("disclosure").asString()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private static Answer add(Visitor visitor, String file, Sent sent) throws IOException, InterruptedException {
        return visitor.post(file + "/notes", sent.body(), "Access-Purpose", "casework", "Idempotency-Key", sent.key());
    }

    /** How many notes the chronology shows, page by page. */
    private static int notes(Visitor visitor, String file) throws IOException, InterruptedException {
        int found = 0;
        String cursor = "";
        do {
            JsonNode page = visitor.get(file + "/chronology?limit=50" + cursor, CASEWORK)
                    .json();
            found += page.path("entries").size();
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }
}
