package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.indelible.app.requests.Visitor.Answer;
import org.indelible.app.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client hears when the ledger cannot take part, on the real one. */
@DemoUnderTest
class LedgerTroubleIT {
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Visitor amara;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String file;

    @Autowired
    LedgerTroubleIT(Settings settings) {
        this.settings = settings;
    }

    @BeforeEach
    void openFile() throws IOException {
        String host = "http://localhost:" + port;
        Map<String, String> given = new HashMap<>(DemoTokens.byFirstName(host, settings.data()));
        given.put("host", host);
        amara = new Visitor(HttpClient.newHttpClient(), host, Objects.requireNonNull(given.get("amara")));
        Placeholders told = new RequestRun(saved)
                .run(RequestFile.parse(Files.readString(ApiStoryIT.STORY)).before("page"), given);
        file = "/case-files/" + told.fill("{{file}}");
    }

    private Answer add(String... headers) throws IOException, InterruptedException {
        String[] all = Stream.concat(Stream.of("Access-Purpose", "casework"), Stream.of(headers))
                .toArray(String[]::new);
        return amara.post(file + "/notes", SampleNote.of("Call", clock.instant()), all);
    }

    @Test
    void when_sealing_is_behind_commands_are_put_off_until_it_is_not() throws Exception {
        try (Connection owner = EmbeddedCluster.of(settings.data()).connect("owner");
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select 1 from ledger.head for update");
            await().untilAsserted(() -> {
                Answer busy = add();
                assertThat(busy.status()).as(busy.body()).isEqualTo(503);
                assertThat(busy.code()).isEqualTo("ledger-busy");
            });
            owner.rollback();
        }
        await().untilAsserted(() -> assertThat(add().status()).isEqualTo(201));
    }

    @Test
    void a_client_that_accepts_something_else_gets_json_and_its_command_is_done_once() throws Exception {
        Answer answer = add("Accept", "text/plain");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("id").asString()).isNotEmpty();
    }
}
