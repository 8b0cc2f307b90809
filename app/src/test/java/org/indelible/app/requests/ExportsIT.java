package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.pack.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of an export is judged when it is asked for, not when it is built. */
@DemoUnderTest
class ExportsIT {
    private static final String FILES = "/api/v1/case-files";

    private final Door door;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @Autowired
    ExportsIT(Door door) {
        this.door = door;
    }

    @Test
    void an_export_of_a_file_that_does_not_exist_is_not_found() {
        assertThat(ask(UUID.randomUUID().toString(), "").status()).isEqualTo(404);
    }

    @Test
    void an_export_is_about_a_file_as_it_stood_once_it_was_there() {
        String file = opened();
        await().untilAsserted(() -> assertThat(ask(file, "").status()).isEqualTo(201));
        refused(file, ",\"knownAt\":\"2019-09-01T00:00:00Z\"", "moment-before-file");
        assertThat(ask(file, ",\"asAt\":\"2019-09-01T00:00:00Z\"").status())
                .as("imported entries may be older than the file")
                .isEqualTo(201);
        refused(file, ",\"knownAt\":\"-9999-01-01T00:00:00Z\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"+300000-01-01T00:00:00Z\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"+999999999-12-31T23:59:59-18:00\"", "date-not-plausible");
        refused(file, ",\"knownAt\":\"2199-01-01T00:00:00Z\"", "moment-in-future");
        refused(file, ",\"asAt\":\"2199-01-01T00:00:00Z\"", "moment-in-future");
    }

    @Test
    void an_export_is_read_at_once_where_its_answer_says() {
        String file = opened();
        await().untilAsserted(() -> assertThat(ask(file, "").status()).isEqualTo(201));
        String location = ask(file, "").header("Location");
        assertThat(door.send(door.to(location)
                                .GET()
                                .header("Authorization", "Bearer " + solicitor())
                                .header("Access-Purpose", "court"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_had_not_happened_is_not_in_the_package_and_what_belongs_to_an_entry_is() throws IOException {
        String file = opened();
        String call = noted(file, "Before", "2026-02-02T10:00:00Z");
        noted(file, "Planted after", "2026-03-02T10:00:00Z");
        disputed(file, "{\"kind\":\"entry\",\"entry\":\"" + call + "\"}", "It was the college.");
        Path made = made(file, ",\"asAt\":\"2026-02-15T00:00:00Z\"");
        assertThat(text(made, "events.jsonl"))
                .contains("Before", "It was the college.")
                .doesNotContain("Planted after");
        assertThat(text(made, "record.json")).doesNotContain("Planted after");
        assertThat(Verifier.verify(made, null, null, WitnessPolicy.NONE).verified())
                .isTrue();
    }

    @Test
    void a_package_says_at_which_moment_its_events_were_known() {
        String file = opened();
        await().untilAsserted(() -> assertThat(ask(file, "").status()).isEqualTo(201));
        Instant known = Instant.now();
        noted(file, "Written later", "2026-02-02T10:00:00Z");
        Path then = made(file, ",\"knownAt\":\"" + known + "\"");
        assertThat(text(then, "package.json")).contains("\"knownAt\":\"" + known + "\"");
        assertThat(text(then, "events.jsonl")).doesNotContain("Written later");
        var now = new JsonMapper().readTree(text(made(file, ""), "package.json"));
        assertThat(Instant.parse(now.path("knownAt").asString()))
                .isAfter(known)
                .isBefore(Instant.parse(now.path("producedAt").asString()));
    }

    @Test
    void the_page_says_what_is_disputed_where_it_stands() {
        String file = opened();
        String call = noted(file, "A call", "2026-02-02T10:00:00Z");
        disputed(
                file,
                "{\"kind\":\"segment\",\"entry\":\"" + call + "\",\"revision\":1,\"segment\":0}",
                "It was the college.");
        disputed(file, "{\"kind\":\"omission\",\"about\":\"The aunt\"}", "She was there.");
        String page = text(made(file, ""), "record.html");
        assertThat(page)
                .containsSubsequence(
                        "Part 1: ",
                        "The school called.",
                        "Sam Farrant, 5 January 2026, time not known: part 1 of revision 1 of this entry",
                        "by Joan Whitcombe, Team manager",
                        "It was the college.",
                        "How it was written",
                        "Disputes about the file itself</h2>",
                        "what the record does not say: The aunt",
                        "She was there.");
        assertThat(page).containsPattern("Its words were in the record \\d+ days after the event");
    }

    private String noted(String file, String title, String occurredAt) {
        Answer answer = door.post(
                FILES + "/" + file + "/notes",
                SampleNote.of(title, Instant.parse(occurredAt)),
                "Access-Purpose",
                "casework");
        awaitSealed(file, answer);
        return answer.body().path("id").asString();
    }

    private void disputed(String file, String target, String words) {
        Answer answer =
                door.post(FILES + "/" + file + "/disputes", """
                        {"target":%s,"raisedBy":"parent","raisedByName":"Sam Farrant","theirWords":"%s",
                         "raisedAt":{"kind":"on","date":"2026-01-05"}}""".formatted(target, words), "Access-Purpose", "casework");
        awaitSealed(file, answer);
    }

    private void awaitSealed(String file, Answer given) {
        assertThat(given.status()).as(given.response().body()).isEqualTo(201);
        String sequence = given.body().path("position").path("lastSequence").asString();
        String read = FILES + "/" + file + "?atLeast=" + sequence;
        await().until(() -> door.get(read, "Access-Purpose", "casework").status() == 200);
    }

    /** The package, once it is built. */
    private Path made(String file, String moment) {
        Answer asked = await().until(() -> ask(file, moment), answer -> answer.status() == 201);
        await().until(() -> read(asked.header("Location")).body().path("export").has("prepared"));
        HttpResponse<Path> got = download(asked.header("Location") + "/package");
        assertThat(got.statusCode()).isEqualTo(200);
        return got.body();
    }

    private Answer read(String location) {
        return door.send(asSolicitor(location).GET());
    }

    private HttpResponse<Path> download(String location) {
        try (var http = HttpClient.newHttpClient()) {
            Path target = saved.resolve(UUID.randomUUID() + ".zip");
            return http.send(asSolicitor(location).GET().build(), BodyHandlers.ofFile(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder asSolicitor(String location) {
        return door.to(location)
                .header("Authorization", "Bearer " + solicitor())
                .header("Access-Purpose", "court");
    }

    private static String text(Path made, String name) {
        try (var zip = new ZipFile(made.toFile())) {
            var entry = zip.getEntry("indelible-evidence/data/" + name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(String file, String moment, String code) {
        Answer answer = ask(file, moment);
        assertThat(answer.code()).as(moment).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(422);
    }

    private Answer ask(String file, String moment) {
        return door.send(door.to(FILES + "/" + file + "/exports")
                .POST(BodyPublishers.ofString("{\"reason\":\"Hearing\"" + moment + "}"))
                .header("Authorization", "Bearer " + solicitor())
                .header("Content-Type", "application/json")
                .header("Access-Purpose", "court"));
    }

    private String solicitor() {
        return door.token(claims -> claims.subject("james.okoro").claim("roles", List.of("legal")));
    }

    private String opened() {
        String child = """
                {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
                 "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}""".formatted(UUID.randomUUID());
        return door.post(FILES, child, "Access-Purpose", "referral")
                .body()
                .path("id")
                .asString();
    }
}
