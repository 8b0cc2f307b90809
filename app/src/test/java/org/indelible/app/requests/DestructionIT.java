package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.indelible.app.settings.Settings;
import org.indelible.app.wiring.OwnersView;
import org.indelible.app.wiring.PastEvents;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.pack.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** After destruction the words are nowhere, and what is left still verifies. */
@DemoUnderTest
@ExtendWith(OutputCaptureExtension.class)
class DestructionIT {
    private static final String FILES = "/api/v1/case-files";
    /** Distinctive, and written differently in JSON than as it is said. */
    private static final List<String> PLANTED =
            List.of("Zephyrine", "quillfeather", "heron \"under", "heron \\\"under", "Obadiah");

    private static final Duration UNTIL_FORGOTTEN = Duration.ofSeconds(60);
    /** Twice the time in which an append is given up, and more. */
    private static final Duration UNTIL_ROTATED = Duration.ofSeconds(150);

    private final Door door;
    private final Settings settings;
    private final PastEvents past;
    private final OwnersView owner;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @Autowired
    DestructionIT(Door door, Settings settings, ApplicationContext application) {
        this.door = door;
        this.settings = settings;
        this.past = new PastEvents(application);
        this.owner = new OwnersView(application);
    }

    @Test
    void of_a_file_that_was_destroyed_nothing_is_left_but_the_proof(CapturedOutput output) throws Exception {
        String file = opened("Zephyrine Quillfeather", "1940-05-01");
        String note = noted(file, "The heron \\\"under the bridge\\\"");
        disputed(file, note, "Obadiah saw it.");
        documented(file, "Quillfeather, of whom Obadiah said more in a letter");
        closed(file);
        await().until(() -> !snapshots(file).isEmpty());
        String export = exported(file);
        assertThat(found("Zephyrine")).isEqualTo(1);
        assertThat(dumped("reading.search_name"))
                .as("the search finds what is planted")
                .contains("zephyrine");

        Answer held = as("james.okoro", "legal", "POST", FILES + "/" + file + "/legal-holds", "{\"reason\":\"Claim\"}");
        assertThat(held.status()).isEqualTo(201);
        assertThat(propose(file).code()).isEqualTo("legal-hold");
        lift(file, held.body().path("id").asString());
        assertThat(approve(FILES + "/" + file).code()).isEqualTo("destruction-not-proposed");
        assertThat(propose(file).status()).isEqualTo(200);
        assertThat(approve(FILES + "/" + file).status()).isEqualTo(200);

        await().untilAsserted(() ->
                assertThat(readAsOfficer(FILES + "/" + file).code()).isEqualTo("record-destroyed"));
        assertThat(readAsOfficer(FILES + "/" + file).status()).isEqualTo(410);
        assertThat(readAsOfficer(FILES + "/" + file + "/chronology").status()).isEqualTo(410);
        assertThat(door.get(FILES + "/" + file, "Access-Purpose", "casework").status())
                .isEqualTo(404);
        assertThat(as("james.okoro", "legal", "POST", FILES + "/" + file + "/legal-holds", "{\"reason\":\"Late\"}")
                        .code())
                .isEqualTo("record-destroyed");
        assertThat(as("james.okoro", "legal", "GET", export + "/package", "").status())
                .isEqualTo(410);
        assertThat(found("Zephyrine")).isZero();

        Answer certificate = await().atMost(UNTIL_FORGOTTEN)
                .until(
                        () -> certificate(FILES + "/" + file),
                        answer -> answer.body().has("checkpoint"));
        assertThat(certificate.body().path("text").asString())
                .contains(file, "Article 5(1)(e)", "Derek", "Miriam", "was destroyed")
                .contains("can no longer be read from this ledger", "key-encryption key of its day")
                .doesNotContain("any copy");
        assertThat(owner.column("select key_id from ledger.destroyed_keys"))
                .contains("file/" + file, "entry/" + file + "/" + note);

        assertNowhere(everythingDumped(), "the database");
        assertNowhere(output.getAll(), "the log");
        assertNothingOnDisk(settings.data());
        assertThat(Files.exists(settings.data().resolve("exports").resolve(file)))
                .isFalse();
        assertThat(snapshots(file)).isEmpty();
        assertThat(owner.column("select upload::text from ledger.document_chunks where file = '" + file
                        + "' union all select upload::text from ledger.documents where file = '" + file + "'"))
                .isEmpty();
    }

    private List<String> snapshots(String file) {
        return owner.column("select sequence from ledger.snapshots where stream_id = '" + file + "'");
    }

    @Test
    void of_an_entry_that_was_destroyed_a_tombstone_stands_and_the_file_goes_on() throws Exception {
        String file = opened("Ada Farrant", "2018-05-02");
        String misfiled = noted(file, "Of another child: Ezekielle");
        String right = noted(file, "Of this child");
        String entry = FILES + "/" + file + "/entries/" + misfiled;
        await().until(() -> !snapshots(file).isEmpty());
        assertThat(as(
                                "derek.lowes",
                                "rm",
                                "POST",
                                entry + "/destruction/proposal",
                                "{\"ground\":\"misfiled\",\"reason\":\"A sibling's\"}")
                        .status())
                .isEqualTo(200);
        assertThat(approve(entry).status()).isEqualTo(200);
        await().until(() -> snapshots(file).isEmpty());
        await().atMost(UNTIL_FORGOTTEN).until(() -> certificate(entry).body().has("checkpoint"));
        assertThat(certificate(entry).body().path("text").asString())
                .contains(
                        "A backup of the database from before then holds the key still, encrypted under the key of the"
                                + " file");
        Answer page = door.get(entry, "Access-Purpose", "casework");
        assertThat(page.status()).as(page.response().body()).isEqualTo(200);
        assertThat(page.body().at("/tombstone/decision/ground").asString()).isEqualTo("misfiled");
        assertThat(page.body().at("/tombstone/decision/approved/by/account").asString())
                .isEqualTo("miriam.stein");
        String chronology = door.get(FILES + "/" + file + "/chronology", "Access-Purpose", "casework")
                .response()
                .body();
        assertThat(chronology).contains(right, misfiled, "tombstones").doesNotContain("Ezekielle");
        assertThat(door.get(FILES + "/" + file, "Access-Purpose", "casework").status())
                .isEqualTo(200);
        Path made = downloaded(exported(file));
        Verification verification = Verifier.verify(made, null, null, WitnessPolicy.NONE);
        assertThat(verification.verified()).isTrue();
        assertThat(inside(made, "record.html"))
                .contains("Payload destroyed: Misfiled")
                .doesNotContain("Ezekielle");
        noted(file, "Later");
    }

    @Test
    void the_key_encryption_key_is_replaced_while_the_application_runs() throws Exception {
        String file = opened("Kept Under Another Key", "2018-05-02");
        String note = noted(file, "Before");
        Path keyset = settings.data().resolve("keys").resolve("keyset.json");
        String before = Files.readString(keyset);
        Answer begun = as("robin.tait", "sys", "POST", "/api/v1/operations/key-rotation", "");
        assertThat(begun.status()).as(begun.response().body()).isEqualTo(202);
        assertThat(as("joan.whitcombe", "tm", "POST", "/api/v1/operations/key-rotation", "")
                        .status())
                .isEqualTo(403);
        Answer ended = await().atMost(UNTIL_ROTATED)
                .until(
                        () -> as("robin.tait", "sys", "GET", "/api/v1/operations/key-rotation", ""),
                        answer -> !answer.body().path("running").asBoolean(true));
        assertThat(ended.body().hasNonNull("failed"))
                .as(ended.response().body())
                .isFalse();
        assertThat(ended.body().path("rewrapped").asInt()).isPositive();
        assertThat(Files.readString(keyset)).isNotEqualTo(before);
        assertThat(door.get(FILES + "/" + file + "/entries/" + note, "Access-Purpose", "casework")
                        .status())
                .isEqualTo(200);
        noted(opened("New Under The New Key", "2018-05-02"), "After");
    }

    private static void assertNowhere(String text, String where) {
        for (String planted : PLANTED) {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .as(planted + " in " + where)
                    .doesNotContain(planted.toLowerCase(Locale.ROOT));
        }
    }

    /** Data directory, write-ahead log, server's log, keys and exports: every byte of every file. */
    private static void assertNothingOnDisk(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertNowhere(new String(bytes(file), StandardCharsets.ISO_8859_1), file.toString());
            }
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return new byte[0];
        }
    }

    private String everythingDumped() throws SQLException, IOException {
        var dump = new StringBuilder();
        for (String table : owner.column(
                "select schemaname || '.' || tablename from pg_tables where schemaname in ('ledger', 'reading')")) {
            dump.append(dumped(table));
        }
        dump.append(owner.column("select row(s)::text from pg_stats s where schemaname = 'reading'"));
        return dump.toString();
    }

    private String dumped(String table) throws SQLException, IOException {
        try (Connection connection = EmbeddedCluster.of(settings.data()).connect("owner")) {
            var rows = new StringWriter();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            return rows.toString();
        }
    }

    private void closed(String file) {
        var author =
                new Author(new AccountId("joan.whitcombe"), "Joan Whitcombe", "Team manager", "Safeguarding North");
        past.append(
                file,
                new CaseFileClosed(
                        new CaseFileId(UUID.fromString(file)),
                        Instant.parse("2000-01-01T10:00:00Z"),
                        author,
                        new PackVersion("hcc-2019-09")));
    }

    private Answer propose(String file) {
        return as(
                "derek.lowes",
                "rm",
                "POST",
                FILES + "/" + file + "/destruction/proposal",
                "{\"ground\":\"retention-ended\",\"reason\":\"Its time is over\"}");
    }

    private Answer approve(String what) {
        return as("miriam.stein", "dpo", "POST", what + "/destruction/approval", "");
    }

    private void lift(String file, String hold) {
        String lifting = FILES + "/" + file + "/legal-holds/" + hold + "/lifting";
        assertThat(as("james.okoro", "legal", "POST", lifting, "{\"reason\":\"Settled\"}")
                        .status())
                .isEqualTo(200);
    }

    private Answer certificate(String what) {
        return as("miriam.stein", "dpo", "GET", what + "/destruction", "");
    }

    private Answer readAsOfficer(String path) {
        return as("miriam.stein", "dpo", "GET", path, "");
    }

    private Answer as(String account, String role, String method, String path, String body) {
        String token = token(account, role);
        var request = door.to(path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header(
                        "Access-Purpose",
                        role.equals("legal") ? "court" : role.equals("rm") ? "records-management" : "data-protection");
        return door.send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    private String token(String account, String role) {
        return door.token(claims -> claims.subject(account)
                .claim("name", Character.toUpperCase(account.charAt(0)) + account.substring(1, account.indexOf('.')))
                .claim("team", "Information Governance")
                .claim("roles", List.of(role)));
    }

    private int found(String name) {
        return as("miriam.stein", "dpo", "POST", "/api/v1/case-files/search", "{\"name\":\"" + name + "\"}")
                .body()
                .path("files")
                .size();
    }

    private String exported(String file) {
        Answer asked = await().until(
                        () -> as(
                                "james.okoro",
                                "legal",
                                "POST",
                                FILES + "/" + file + "/exports",
                                "{\"reason\":\"Hearing\"}"),
                        answer -> answer.status() == 201);
        String location = asked.header("Location");
        await().until(() -> as("james.okoro", "legal", "GET", location, "")
                .body()
                .path("export")
                .has("prepared"));
        return location;
    }

    private Path downloaded(String export) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<Path> got = http.send(
                    door.to(export + "/package")
                            .GET()
                            .header("Authorization", "Bearer " + token("james.okoro", "legal"))
                            .header("Access-Purpose", "court")
                            .build(),
                    BodyHandlers.ofFile(saved.resolve(UUID.randomUUID() + ".zip")));
            assertThat(got.statusCode()).isEqualTo(200);
            return got.body();
        }
    }

    private static String inside(Path made, String name) throws IOException {
        try (var zip = new ZipFile(made.toFile())) {
            var part = zip.getEntry("indelible-evidence/data/" + name);
            return new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String noted(String file, String title) {
        Answer answer = door.post(
                FILES + "/" + file + "/notes",
                SampleNote.of(title, Instant.parse("2026-02-02T10:00:00Z")),
                "Access-Purpose",
                "casework");
        awaitSealed(file, answer);
        return answer.body().path("id").asString();
    }

    private void documented(String file, String text) {
        Answer answer = door.send(
                "POST",
                FILES + "/" + file + "/documents",
                new Multipart().part("document", """
                    {"kind":"letter","title":"A letter of Obadiah","name":"zephyrine.txt","mediaType":"text/plain",
                     "checkedToBeOnRightFile":true,"occurredAt":{"kind":"on","date":"2026-01-05"}}\
                    """).part("content", text).whole(),
                "Content-Type",
                Multipart.TYPE,
                "Access-Purpose",
                "casework");
        awaitSealed(file, answer);
    }

    private void disputed(String file, String note, String words) {
        Answer answer =
                door.post(FILES + "/" + file + "/disputes", """
                    {"target":{"kind":"entry","entry":"%s"},"raisedBy":"parent","raisedByName":"Obadiah","theirWords":"%s",
                     "raisedAt":{"kind":"on","date":"2026-01-05"}}\
                    """.formatted(note, words), "Access-Purpose", "casework");
        awaitSealed(file, answer);
    }

    private void awaitSealed(String file, Answer given) {
        assertThat(given.status()).as(given.response().body()).isEqualTo(201);
        String sequence = given.body().path("position").path("lastSequence").asString();
        String read = FILES + "/" + file + "?atLeast=" + sequence;
        await().until(() -> door.get(read, "Access-Purpose", "casework").status() == 200);
    }

    private String opened(String name, String bornOn) {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"%s","bornOn":"%s"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID(), name, bornOn);
        return door.post(FILES, child, "Access-Purpose", "referral")
                .body()
                .path("id")
                .asString();
    }
}
