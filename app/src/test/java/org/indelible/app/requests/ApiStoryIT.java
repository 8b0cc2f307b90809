package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indelible.app.settings.Settings;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.pack.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole story of {@code docs/api.http}, request by request, as the demo's users and with the tokens they get. */
@DemoUnderTest
class ApiStoryIT {
    static final Path STORY = Path.of("../docs/api.http");

    private final Settings settings;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path saved;

    @LocalServerPort
    private int port;

    @Autowired
    ApiStoryIT(Settings settings) {
        this.settings = settings;
    }

    @Test
    void the_story_of_a_case_is_told_and_its_package_verifies() throws IOException {
        String host = "http://localhost:" + port;
        new RequestRun(saved).run(RequestFile.parse(Files.readString(STORY)), DemoTokens.given(host, settings.data()));
        var key = VerifierKey.parse(Files.readString(settings.data().resolve("keys/checkpoint.pem.vkey"))
                .strip());
        Verification verification =
                Verifier.verify(saved.resolve("court.zip"), null, new PinnedLog(key.name(), key), WitnessPolicy.NONE);
        assertThat(verification.problems()).isEmpty();
        assertThat(verification.checked())
                .contains("Nothing left out: the package ends where its stream ended when the ledger counted.");
    }
}
