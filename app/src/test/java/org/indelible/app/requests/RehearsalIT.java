package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The start that {@code ./indelible} rehearses after a build. */
@Execution(ExecutionMode.CONCURRENT)
class RehearsalIT {
    private static final int ANY_PORT = 0;
    private static final int SECONDS = 120;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @Test
    void a_rehearsal_ends_by_itself_once_it_was_ready_and_leaves_no_server_behind() throws Exception {
        try (var rehearsal = ApplicationProcess.start(data, ANY_PORT, 1, "--until-ready")) {
            assertThat(rehearsal.process().waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(rehearsal.process().exitValue()).isZero();
            assertThat(rehearsal.output()).content().contains("Indelible is ready at http://localhost:");
            assertThat(data.resolve("postgres/cluster/data/postmaster.pid")).doesNotExist();
        }
    }
}
