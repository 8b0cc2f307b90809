package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.indelible.app.evidence.Exports;
import org.indelible.app.settings.Settings;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A package that is not on this node, because another built it or its disk was lost. */
@DemoUnderTest
class PackagesIT {
    private final Settings settings;
    private final Exports exports;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @LocalServerPort
    private int port;

    @Autowired
    PackagesIT(Settings settings, Exports exports) {
        this.settings = settings;
        this.exports = exports;
    }

    @Test
    void it_is_built_again_with_the_same_bytes_however_many_want_it_at_once() throws Exception {
        Map<String, String> given = given();
        Placeholders told = story(given);
        byte[] first = Files.readAllBytes(saved.resolve("court.zip"));
        removePackages();
        HttpRequest download = HttpRequest.newBuilder(
                        URI.create(told.fill("{{files}}/{{file}}/exports/{{asked.response.body.$.id}}/package")))
                .header("Authorization", "Bearer " + Objects.requireNonNull(given.get("james")))
                .header("Access-Purpose", "court")
                .build();

        try (HttpClient http = HttpClient.newHttpClient();
                ExecutorService clients = Executors.newFixedThreadPool(4)) {
            Callable<HttpResponse<byte[]>> one = () -> http.send(download, BodyHandlers.ofByteArray());
            List<Future<HttpResponse<byte[]>>> answers = clients.invokeAll(List.of(one, one, one, one));
            for (Future<HttpResponse<byte[]>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().headers().firstValueAsLong("Content-Length"))
                        .hasValue(first.length);
                assertThat(answer.get().body()).isEqualTo(first);
            }
        }
        try (Stream<Path> left = Files.walk(directory()).filter(Files::isRegularFile)) {
            assertThat(left).allMatch(file -> file.toString().endsWith(".package"));
        }
    }

    /** Every text of the record has a space in it, or is a code or an identity. */
    @Test
    void every_text_of_the_record_stands_on_the_page() throws Exception {
        story(given());
        try (ZipFile zip = new ZipFile(saved.resolve("court.zip").toFile())) {
            ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(content(zip, "record.json"));
            record.remove("duties");
            String page = HtmlUtils.htmlUnescape(content(zip, "record.html"));
            assertThat(texts(record))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(text -> assertThat(page).contains(text));
        }
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString()).filter(text -> text.contains(" "))
                : node.valueStream().flatMap(PackagesIT::texts);
    }

    private static String content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.stream()
                .filter(each -> each.getName().endsWith("data/" + name))
                .findFirst()
                .orElseThrow();
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void one_with_another_digest_than_was_recorded_is_not_handed_out() throws Exception {
        Placeholders told = story(given());
        var export = new ExportId(UUID.fromString(told.fill("{{asked.response.body.$.id}}")));
        var file = new CaseFileId(UUID.fromString(told.fill("{{file}}")));
        Exports.Prepared truly = exports.prepared(export, file).orElseThrow();
        var recorded = new ExportPrepared(
                export,
                file,
                "0".repeat(64),
                truly.outcome().bytes(),
                1,
                truly.outcome().completeness(),
                truly.outcome().headProof());

        assertThatThrownBy(() -> exports.open(new Exports.Prepared(truly.asked(), recorded)))
                .hasMessage("Export " + export + " cannot be built again as it was");
        try (InputStream content = exports.open(truly)) {
            assertThat(content.readAllBytes()).isEqualTo(Files.readAllBytes(saved.resolve("court.zip")));
        }
    }

    private Map<String, String> given() {
        String host = "http://localhost:" + port;
        Map<String, String> given = new HashMap<>(DemoTokens.byFirstName(host, settings.data()));
        given.put("host", host);
        return given;
    }

    private Placeholders story(Map<String, String> given) throws Exception {
        return new RequestRun(saved).run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)), given);
    }

    private Path directory() {
        return settings.data().resolve("exports");
    }

    private void removePackages() throws IOException {
        try (Stream<Path> packages = Files.walk(directory()).filter(Files::isRegularFile)) {
            packages.forEach(PackagesIT::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
