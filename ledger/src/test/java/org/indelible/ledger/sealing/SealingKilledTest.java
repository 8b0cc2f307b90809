package org.indelible.ledger.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.indelible.evidence.note.SigningKey;
import org.indelible.ledger.database.LedgerMigrations;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.indelible.ledger.embedded.EmbeddedPostgresFailed;
import org.indelible.ledger.keys.CheckpointKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kill -9 at the steps that matter, of the process that seals and of the server under it. One ledger goes through all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class SealingKilledTest {
    private static final int PAGE = 100;

    @TempDir
    static Path directory;

    private String keyFile;
    private SigningKey key;
    private EmbeddedPostgres server;
    private Onlooker onlooker;
    private Stream stream;

    @BeforeAll
    void start() throws SQLException {
        keyFile = CheckpointKey.createUnlessPresent(directory.resolve("checkpoint.pem"), TestDatabase.ORIGIN);
        key = CheckpointKey.open(keyFile, TestDatabase.ORIGIN);
        server = EmbeddedPostgres.start(directory);
        LedgerMigrations.run(server.logins().owner(), key.verifier());
        onlooker = new Onlooker(server.logins().app(), key);
        stream = onlooker.follow(new Stream("a"));
    }

    @AfterAll
    void stop() throws SQLException {
        onlooker.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "insert into ledger.leaves, 0",
        "update ledger.head, 0",
        "update ledger.head, 1",
        "insert into ledger.checkpoints, 0",
        "insert into ledger.checkpoints, 1"
    })
    void what_a_killed_process_was_sealing_another_node_seals(String statement, int more) throws Exception {
        Process process =
                SealingProcess.launch(server.logins().sealer(), keyFile, TestDatabase.ORIGIN, statement, more);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> readLine(out));
            while (!said.isDone()) {
                stream.append(server.logins().app());
                onlooker.look(List.of());
            }
            assertThat(said.join()).isEqualTo("standing");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        sealOn();
    }

    @ParameterizedTest
    @CsvSource({"update ledger.head, 0", "update ledger.head, 1", "insert into ledger.checkpoints, 1"})
    void what_was_seen_before_the_server_was_killed_is_there_when_it_is_back(String statement, int more)
            throws Exception {
        try (SteppedDriver driver = new SteppedDriver(new Halt(statement, more, () -> {
                    look();
                    killServer();
                }));
                Turns node = new Turns(driver.through(server.logins().sealer()), key, PAGE)) {
            stream.append(server.logins().app());
            assertThatThrownBy(() -> {
                        node.turn();
                        node.turn();
                    })
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(server::close).isInstanceOf(EmbeddedPostgresFailed.class);
        server = EmbeddedPostgres.start(directory);
        onlooker.follow(server.logins().app());
        sealOn();
    }

    private void sealOn() throws SQLException {
        onlooker.look(List.of());
        stream.append(server.logins().app());
        try (Turns other = new Turns(server.logins().sealer(), key, PAGE)) {
            Turns.soon().until(() -> {
                other.turn();
                onlooker.look(List.of());
                return onlooker.sawEverything();
            });
        }
    }

    private void look() {
        try {
            onlooker.look(List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server and each of its processes, none of which gets to say anything. */
    private void killServer() {
        try {
            String pid = Files.readAllLines(directory.resolve("cluster/data/postmaster.pid"))
                    .getFirst();
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
            all.addFirst(postmaster);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readLine(BufferedReader out) {
        try {
            return String.valueOf(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
