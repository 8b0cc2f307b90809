package org.indelible.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.indelible.ledger.database.LedgerMigrations;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CancelledReplicationTest {
    private static final String CANCEL =
            "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep' and query ilike '%commit%'";

    @TempDir
    Path directory;

    @Test
    void a_commit_that_only_this_machine_has_is_not_a_success() throws Exception {
        prepare();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            Logins logins = server.logins();
            try (TestLedger ledger = new TestLedger(logins, directory.resolve("kek.json"))) {
                CompletableFuture<Appended> result =
                        CompletableFuture.supplyAsync(() -> ledger.append(TestLedger.note("file-1", 1)));
                Waiting.until(() -> {
                    TestDatabase.query(logins.app(), CANCEL);
                    return result.isDone();
                });
                assertThatThrownBy(result::join)
                        .hasRootCauseInstanceOf(java.sql.SQLWarning.class)
                        .hasCauseInstanceOf(CommitUncertain.class);
                assertThat(TestDatabase.query(logins.app(), "select count(*) from ledger.events"))
                        .isEqualTo("2");
            }
        }
    }

    /** A ledger with one event whose server, from the next start on, waits for a standby that does not exist. */
    private void prepare() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            LedgerMigrations.run(server.logins().owner(), TestDatabase.KEY.verifier());
            try (TestLedger ledger = new TestLedger(server.logins(), directory.resolve("kek.json"))) {
                ledger.append(TestLedger.note("file-1", 0));
            }
        }
        Files.writeString(
                directory.resolve("cluster/data/postgresql.auto.conf"),
                "synchronous_standby_names = 'nobody'\n",
                StandardOpenOption.APPEND);
    }
}
