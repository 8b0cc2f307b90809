package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.indelible.app.wiring.LeftOver;
import org.indelible.app.wiring.OwnersView;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.pack.Verifier;
import org.indelible.ledger.documents.Ciphertexts;
import org.indelible.ledger.documents.Storing;
import org.indelible.ledger.keys.KeyScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Documents over HTTP, from the bytes that are sent to the bytes that come back, and everything that is refused on the way. */
@DemoUnderTest
class DocumentsIT {
    private static final String FILES = "/api/v1/case-files";
    private static final int MANY = 3 * (1 << 20) + 17;

    private final Door door;
    private final OwnersView owner;
    private final Ciphertexts ciphertexts;
    private final LeftOver leftOver;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @Autowired
    DocumentsIT(Door door, Ciphertexts ciphertexts, ApplicationContext application) {
        this.door = door;
        this.ciphertexts = ciphertexts;
        this.leftOver = new LeftOver(application);
        this.owner = new OwnersView(application);
    }

    @Test
    void what_was_attached_comes_back_byte_for_byte_and_that_it_was_read_is_on_record() throws Exception {
        String file = opened();
        byte[] bytes = pdf(MANY);
        Answer attached = attach(file, described("A letter", "Schr\u00f6der's letter.pdf", "application/pdf"), bytes);
        assertThat(attached.status()).as(attached.response().body()).isEqualTo(201);
        String entry = attached.body().path("id").asString();
        assertThat(attached.header("Location")).isEqualTo(FILES + "/" + file + "/entries/" + entry);

        HttpResponse<byte[]> got = await().until(() -> content(file, entry), answer -> answer.statusCode() == 200);
        assertThat(got.body()).isEqualTo(bytes);
        assertThat(header(got, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(got, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Schr%C3%B6der%27s%20letter.pdf");
        assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(got, "Cache-Control")).contains("no-store");
        assertThat(got.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(header(got, "Content-Length")).isEqualTo(String.valueOf(MANY));

        String disclosure = header(got, "Disclosure");
        await().untilAsserted(() -> assertThat(accessLog(file)).contains(disclosure, "ReadDocument", entry));
        Answer shown = door.get(FILES + "/" + file + "/chronology?kind=document", "Access-Purpose", "casework");
        var document = shown.body().at("/entries/0");
        assertThat(document.at("/content/name").asString()).isEqualTo("Schr\u00f6der's letter.pdf");
        assertThat(document.at("/content/bytes").asInt()).isEqualTo(MANY);
        assertThat(document.at("/content/sha256").asString()).isEqualTo(digest(bytes));
        assertThat(document.at("/type").asString()).isEqualTo("letter");
        assertThat(document.at("/recorded/by/name").asString()).isEqualTo("Joan Whitcombe");
    }

    @Test
    void nothing_is_given_without_a_purpose_to_strangers_or_of_what_is_not_there() throws Exception {
        String file = opened();
        String entry = attached(file, "Of this child only");
        await().until(() -> content(file, entry), answer -> answer.statusCode() == 200);
        String address = FILES + "/" + file + "/documents/" + entry + "/content";
        assertThat(door.get(address).code()).isEqualTo("purpose-required");
        Answer stranger = door.send(door.to(address)
                .GET()
                .header(
                        "Authorization",
                        "Bearer "
                                + door.token(claims -> claims.subject("colin.thackeray")
                                        .claim("team", "Elsewhere")
                                        .claim("roles", List.of("asw"))))
                .header("Access-Purpose", "casework"));
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.response().body()).doesNotContain("Of this child only");
        String none = FILES + "/" + file + "/documents/" + UUID.randomUUID() + "/content";
        assertThat(door.get(none, "Access-Purpose", "casework").code()).isEqualTo("not-found");
        assertThat(door.get(FILES + "/" + file + "/documents/x/content", "Access-Purpose", "casework")
                        .code())
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, application/pdf, 89504e470d0a1a0a0000000d49484452, content-differs",
        "letter.pdf, application/pdf, 4d5a90000300000004000000ffff0000, content-differs",
        "letter.png, application/pdf, 255044462d312e370a, extension-differs",
        "page.html, text/html, 3c68746d6c3e3c2f68746d6c3e, media-type-not-kept",
        "letter.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                + " 504b0304140000000800612e747874, content-differs",
        "a/b.pdf, application/pdf, 255044462d312e370a, name-invalid",
        "letter.pdf, application/pdf, '', document-empty",
    })
    void what_is_not_what_it_is_called_is_refused_and_nothing_of_it_stays(
            String name, String mediaType, String hex, String code) throws Exception {
        String file = opened();
        Answer refused = attach(
                file, described("A letter", name, mediaType), HexFormat.of().parseHex(hex));
        assertThat(refused.status()).as(refused.response().body()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertNothingStored(file);
    }

    @Test
    void real_content_is_known_by_its_bytes() throws Exception {
        String file = opened();
        String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        byte[] word = HexFormat.of().parseHex("504b03041400060008000000210000000000000000000000000013000000");
        byte[] whole = Arrays.copyOf(word, word.length + 200);
        byte[] first = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, whole, 30, first.length);
        assertThat(attach(file, described("Word", "a.docx", docx), whole).status())
                .isEqualTo(201);
        assertThat(attach(
                                file,
                                described("Text", "a.txt", "text/plain"),
                                "Dear all, she is well.".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
        assertThat(attach(
                                file,
                                described("Photo", "a.jpg", "image/jpeg"),
                                HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000"))
                        .status())
                .isEqualTo(201);
        assertThat(attach(
                                file,
                                described("Email", "a.eml", "message/rfc822"),
                                "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nDate: Mon, 5 Oct 2026 10:00:00 +0100\r\n\r\nHello"
                                        .getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_body_that_is_not_two_parts_in_order_is_a_problem_and_nothing_stays() throws Exception {
        String file = opened();
        String json = described("A letter", "letter.pdf", "application/pdf");
        byte[] bytes = pdf(2 << 20);
        refused(
                file,
                new Multipart().part("document", "null").part("content", bytes).whole(),
                400,
                "json-malformed");
        refused(file, new Multipart().part("document", json).whole(), 400, "part-missing");
        refused(file, new Multipart().part("content", bytes).whole(), 400, "part-missing");
        refused(
                file,
                new Multipart().part("content", bytes).part("document", json).whole(),
                400,
                "part-missing");
        refused(file, new Multipart().part("else", json).part("content", bytes).whole(), 400, "part-unknown");
        refused(
                file,
                new Multipart()
                        .part("document", json)
                        .part("content", bytes)
                        .part("more", json)
                        .whole(),
                400,
                "part-unknown");
        refused(
                file,
                new Multipart().part("document", json).part("content", bytes).brokenOff(),
                400,
                "upload-malformed");
        refused(file, BodyPublishers.ofString("no parts at all"), 400, "part-missing");
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=" + "x".repeat(5_000))) {
            assertThat(door.send(
                                    "POST",
                                    FILES + "/" + file + "/documents",
                                    new Multipart()
                                            .part("document", json)
                                            .part("content", bytes)
                                            .whole(),
                                    "Content-Type",
                                    type,
                                    "Access-Purpose",
                                    "casework")
                            .code())
                    .isIn("upload-malformed", "part-missing");
        }
        refused(
                file,
                new Multipart().part("document", "{").part("content", bytes).whole(),
                400,
                "json-malformed");
        refused(
                file,
                new Multipart()
                        .part("document", json.replace("title", "titel"))
                        .part("content", bytes)
                        .whole(),
                400,
                "body-invalid");
        refused(
                file,
                new Multipart()
                        .part("document", "\"" + "a".repeat(70_000) + "\"")
                        .part("content", bytes)
                        .whole(),
                413,
                "body-too-large");
        assertThat(door.post(FILES + "/" + file + "/documents", json, "Access-Purpose", "casework")
                        .code())
                .isEqualTo("content-type-not-supported");
        assertThat(door.send(
                                "POST",
                                FILES + "/" + file + "/documents",
                                new Multipart()
                                        .part("document", json)
                                        .part("content", bytes)
                                        .whole(),
                                "Content-Type",
                                Multipart.TYPE)
                        .code())
                .isEqualTo("purpose-required");
        assertNothingStored(file);
    }

    @Test
    void a_document_that_is_too_large_is_told_so_and_nothing_stays() throws Exception {
        String file = opened();
        String json = described("A film", "letter.pdf", "application/pdf");
        byte[] over = pdf((25 << 20) + 1);
        refused(
                file,
                new Multipart().part("document", json).part("content", over).whole(),
                413,
                "document-too-large");
        byte[] farOver = pdf(40 << 20);
        BodyPublisher told =
                new Multipart().part("document", json).part("content", farOver).whole();
        refused(file, told, 413, "body-too-large");
        BodyPublisher untold = BodyPublishers.fromPublisher(
                new Multipart().part("document", json).part("content", farOver).whole());
        refused(file, untold, 413, "document-too-large");
        assertNothingStored(file);
        assertThat(attach(file, json, pdf(25 << 20)).status())
                .as("exactly the limit")
                .isEqualTo(201);
    }

    @Test
    void a_file_that_is_not_there_and_a_role_that_may_not_are_refused_before_anything_is_stored() throws Exception {
        String nowhere = UUID.randomUUID().toString();
        assertThat(attach(nowhere, described("A", "a.pdf", "application/pdf"), pdf(99))
                        .code())
                .isEqualTo("not-found");
        assertThat(owner.column("select key_id from ledger.keys where key_id like '%" + nowhere + "%'"))
                .isEmpty();
        String file = opened();
        Answer refused = door.send(door.to(FILES + "/" + file + "/documents")
                .POST(new Multipart()
                        .part("document", described("A", "a.pdf", "application/pdf"))
                        .part("content", pdf(99))
                        .whole())
                .header(
                        "Authorization",
                        "Bearer "
                                + door.token(claims ->
                                        claims.subject("anita.desouza").claim("roles", List.of("aud"))))
                .header("Content-Type", Multipart.TYPE)
                .header("Access-Purpose", "audit"));
        assertThat(refused.code()).isEqualTo("role-not-allowed");
        assertNothingStored(file);
    }

    @Test
    void the_same_upload_sent_again_gets_the_first_answer() throws Exception {
        String file = opened();
        String json = described("A letter", "letter.pdf", "application/pdf");
        String key = UUID.randomUUID().toString();
        Answer first = attach(file, json, pdf(5_000), "Idempotency-Key", key);
        Answer again = attach(file, json, pdf(5_000), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Answer other = attach(file, json, pdf(5_001), "Idempotency-Key", key);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        Answer sameBytes = attach(file, json, pdf(5_000));
        assertThat(sameBytes.status()).isEqualTo(409);
        assertThat(sameBytes.code()).isEqualTo("document-already-attached");

        String entry = first.body().path("id").asString();
        await().until(() -> content(file, entry), answer -> answer.statusCode() == 200);
        assertThat(stored(file))
                .as("the second upload, which no event names, is still there")
                .hasSize(2);
        String unfinished = UUID.randomUUID().toString();
        Storing underWay = ciphertexts.begin(new KeyScope.Entry(file, unfinished));
        underWay.write(new byte[1 << 20]);
        leftOver.sweep(Duration.ofHours(1));
        assertThat(stored(file)).as("nothing is swept before its time").hasSize(2);
        leftOver.sweep(Duration.ofSeconds(-5));
        assertThat(stored(file)).hasSize(1);
        assertThat(content(file, entry).body()).isEqualTo(pdf(5_000));
        assertThat(owner.column("select upload::text from ledger.document_chunks where entry = '" + unfinished + "'"))
                .as("broken off, and older than that")
                .isEmpty();
    }

    @Test
    void a_document_that_was_changed_in_the_store_is_not_shown() throws Exception {
        String file = opened();
        String entry = attached(file, "To be tampered with");
        await().until(() -> content(file, entry), answer -> answer.statusCode() == 200);
        owner.change("alter table ledger.document_chunks disable trigger document_chunks_stay");
        owner.change(
                "update ledger.document_chunks set bytes = set_byte(bytes, 60, get_byte(bytes, 60) # 1) where entry = '"
                        + entry + "'");
        owner.change("alter table ledger.document_chunks enable always trigger document_chunks_stay");
        HttpResponse<byte[]> damaged = content(file, entry);
        assertThat(damaged.statusCode()).isEqualTo(503);
        assertThat(new String(damaged.body(), StandardCharsets.UTF_8))
                .contains("document-damaged")
                .doesNotContain("tampered");
        assertThat(damaged.headers().firstValue("Disclosure")).isEmpty();
    }

    @Test
    void the_package_of_the_record_carries_the_document_and_destruction_takes_it_away() throws Exception {
        String file = opened();
        byte[] bytes = pdf(MANY);
        String misfiled = attach(file, described("A letter", "letter.pdf", "application/pdf"), bytes)
                .body()
                .path("id")
                .asString();
        String kept = attached(file, "The right one");
        Path made = downloaded(exported(file));
        Verification verification = Verifier.verify(made, null, null, WitnessPolicy.NONE);
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.checked())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Documents: 2 are here"));
        assertThat(inside(made, "documents/" + digest(bytes) + ".pdf")).isEqualTo(bytes);
        assertThat(new String(inside(made, "record.html"), StandardCharsets.UTF_8))
                .contains("letter.pdf", "documents/" + digest(bytes) + ".pdf");

        String address = FILES + "/" + file + "/entries/" + misfiled;
        Answer proposed = as(
                "derek.lowes",
                "rm",
                "POST",
                address + "/destruction/proposal",
                "{\"ground\":\"misfiled\",\"reason\":\"A sibling's\"}");
        assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(200);
        assertThat(as("miriam.stein", "dpo", "POST", address + "/destruction/approval", "")
                        .status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("miriam.stein", "dpo", "GET", address + "/destruction", "")
                        .body()
                        .has("checkpoint"));
        HttpResponse<byte[]> gone = content(file, misfiled);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8)).contains("entry-destroyed");
        assertThat(stored(file)).hasSize(1);
        assertThat(content(file, kept).statusCode()).isEqualTo(200);
        Path after = downloaded(exported(file));
        assertThat(Verifier.verify(after, null, null, WitnessPolicy.NONE).checked())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Documents: 1 are here"));
    }

    private String opened() {
        String child = """
            {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ada Farrant","bornOn":"2018-05-02"},
             "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-01-05"}}\
            """.formatted(UUID.randomUUID());
        Answer opened = door.post(FILES, child, "Access-Purpose", "referral");
        assertThat(opened.status()).as(opened.response().body()).isEqualTo(201);
        return opened.body().path("id").asString();
    }

    private String attached(String file, String text) {
        Answer attached =
                attach(file, described("A letter", "letter.txt", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(attached.status()).as(attached.response().body()).isEqualTo(201);
        return attached.body().path("id").asString();
    }

    private Answer attach(String file, String json, byte[] bytes, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 4);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = Multipart.TYPE;
        all[headers.length + 2] = "Access-Purpose";
        all[headers.length + 3] = "casework";
        BodyPublisher body =
                new Multipart().part("document", json).part("content", bytes).whole();
        return door.send("POST", FILES + "/" + file + "/documents", body, all);
    }

    private void refused(String file, BodyPublisher body, int status, String code) {
        Answer answer = door.send(
                "POST",
                FILES + "/" + file + "/documents",
                body,
                "Content-Type",
                Multipart.TYPE,
                "Access-Purpose",
                "casework");
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private static String described(String title, String name, String mediaType) {
        return """
            {"kind":"letter","title":"%s","name":"%s","mediaType":"%s","checkedToBeOnRightFile":true,
             "occurredAt":{"kind":"on","date":"2026-10-05"}}\
            """.formatted(title, name, mediaType);
    }

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        byte[] magic = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }

    private void assertNothingStored(String file) throws Exception {
        assertThat(stored(file)).isEmpty();
        assertThat(owner.column("select upload::text from ledger.document_chunks where file = '" + file + "'"))
                .isEmpty();
        assertThat(owner.column("select type from ledger.events where type = 'document.attached' and stream_id = '"
                        + file + "'"))
                .isEmpty();
    }

    private List<String> stored(String file) throws Exception {
        return owner.column("select encode(address, 'hex') from ledger.documents where file = '" + file + "'");
    }

    private HttpResponse<byte[]> content(String file, String entry) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            HttpRequest request = door.to(FILES + "/" + file + "/documents/" + entry + "/content")
                    .GET()
                    .header("Authorization", "Bearer " + door.token(_ -> {}))
                    .header("Access-Purpose", "casework")
                    .build();
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String accessLog(String file) {
        return as("miriam.stein", "dpo", "GET", FILES + "/" + file + "/access-log", "")
                .response()
                .body();
    }

    private Answer as(String account, String role, String method, String path, String body) {
        var request = door.to(path)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token(account, role))
                .header(
                        "Access-Purpose",
                        role.equals("legal") ? "court" : role.equals("rm") ? "records-management" : "data-protection");
        return door.send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    private String token(String account, String role) {
        return door.token(claims ->
                claims.subject(account).claim("team", "Information Governance").claim("roles", List.of(role)));
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as("james.okoro", "legal", "GET", location, "")
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

    private static byte[] inside(Path made, String name) throws IOException {
        try (var zip = new ZipFile(made.toFile())) {
            var part = zip.getEntry("indelible-evidence/data/" + name);
            return zip.getInputStream(part).readAllBytes();
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
