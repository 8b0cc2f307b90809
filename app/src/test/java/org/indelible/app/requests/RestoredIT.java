package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.indelible.ledger.keys.DestructionList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A database that may have been put back to a time before a destruction. */
@Execution(ExecutionMode.CONCURRENT)
class RestoredIT {
    private static final long PATIENCE_SECONDS = 120;
    private static final long LATER = 1_000_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    /** One story rather than several: each start of the application takes seconds. */
    @Test
    void it_is_not_decrypted_before_somebody_has_said_that_it_may_be() throws Exception {
        start(Map.of()).close();
        Path list = data.resolve("destructions.log");
        assertThat(list).exists();

        new DestructionList(list).add("file/destroyed-after-the-backup", LATER);
        assertThat(refused()).contains("this node knows of a destruction at leaf " + LATER);
        Files.delete(list);
        String said = refused();
        assertThat(said).contains("has no list of what was destroyed");

        String number = said.replaceAll("(?s).*INDELIBLE_LEDGER_ACKNOWLEDGED=(\\d+).*", "$1");
        start(Map.of("INDELIBLE_LEDGER_ACKNOWLEDGED", number)).close();
        start(Map.of()).close();
    }

    private ApplicationProcess start(Map<String, String> environment) throws IOException {
        return ApplicationProcess.start(environment, data, TwoNodes.freePort(), 1)
                .ready();
    }

    private String refused() throws Exception {
        try (ApplicationProcess refused = ApplicationProcess.start(data, TwoNodes.freePort(), 1)) {
            assertThat(refused.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(refused.process().exitValue()).isNotZero();
            return Files.readString(refused.output());
        }
    }
}
