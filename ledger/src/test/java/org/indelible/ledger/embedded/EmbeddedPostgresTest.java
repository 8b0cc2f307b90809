package org.indelible.ledger.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.indelible.ledger.database.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {
    @TempDir
    static Path programs;

    @TempDir
    Path directory;

    @Test
    void data_is_kept_from_one_start_to_the_next() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, programs)) {
            execute(server.logins().owner(), "create table ledger.kept as select 42 as answer");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, programs)) {
            assertThat(query(server.logins().owner(), "select answer from ledger.kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void what_was_acknowledged_is_on_disk_and_parameters_stay_out_of_the_log() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, programs)) {
            Login app = server.logins().app();
            assertThat(query(app, "show fsync")).isEqualTo("on");
            assertThat(query(app, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(app, "show log_parameter_max_length_on_error")).isEqualTo("0");
            assertThat(query(app, "show log_min_error_statement")).isEqualTo("panic");
            assertThatThrownBy(() -> execute(app, "select 'a planted text'::int"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(directory.resolve("server.log")))
                .doesNotContain("from ledger")
                .doesNotContain("::int");
    }

    @Test
    void only_the_four_logins_with_their_passwords_get_in() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, programs)) {
            Login app = server.logins().app();
            assertThat(query(app, "select current_user")).isEqualTo("indelible_app");
            assertThat(query(server.logins().sealer(), "select current_user")).isEqualTo("indelible_sealer");
            assertThat(query(server.logins().destroyer(), "select current_user"))
                    .isEqualTo("indelible_destroyer");
            assertThatThrownBy(() -> query(new Login(app.url(), app.role(), "guess"), "select 1"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> query(new Login(app.url(), "postgres", "postgres"), "select 1"))
                    .hasMessageContaining("no pg_hba.conf entry");
            String elsewhere = app.url().replace("/indelible?", "/postgres?");
            assertThatThrownBy(() -> query(new Login(elsewhere, app.role(), app.password()), "select 1"))
                    .hasMessageContaining("no pg_hba.conf entry");
            assertThatThrownBy(() -> execute(app, "create table ledger.mine(a int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(app, "create table public.mine(a int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(app, "create temp table mine(a int)"))
                    .hasMessageContaining("permission denied");
        }
        Path passwords = directory.resolve("cluster/passwords.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void passwords_that_others_can_read_are_refused() throws Exception {
        EmbeddedPostgres.start(directory, programs).close();
        Files.setPosixFilePermissions(
                directory.resolve("cluster/passwords.properties"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory, programs)).hasMessageContaining("0600");
    }

    @Test
    void a_directory_serves_one_process_at_a_time() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, programs)) {
            assertThat(server.logins().app().url()).contains("logServerErrorDetail=false");
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, programs))
                    .hasMessageContaining("Another process is using");
        }
    }

    @Test
    void a_server_that_outlived_its_process_is_stopped_and_its_data_is_there() throws Exception {
        Process process = ServerProcess.launch(directory);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).startsWith("ready");
            kill(process);
        }
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            assertThat(query(server.logins().app(), "select 1")).isEqualTo("1");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void started_anew_it_is_empty_and_the_server_that_outlived_its_process_is_gone() throws Exception {
        Process process = ServerProcess.launch(directory);
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).startsWith("ready");
            kill(process);
        }
        long orphan = postmaster();
        String passwords = Files.readString(directory.resolve("cluster/passwords.properties"));
        try (EmbeddedPostgres server = EmbeddedPostgres.startAnew(directory)) {
            assertThat(query(server.logins().app(), "select 1")).isEqualTo("1");
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(directory.resolve("cluster/passwords.properties"))
                    .content()
                    .isNotEqualTo(passwords);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 900, 1600, 2400})
    void killed_at_any_moment_of_the_very_first_start_the_next_one_succeeds(int milliseconds) throws Exception {
        Process process = ServerProcess.launch(directory);
        assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
        kill(process);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory)) {
            assertThat(query(server.logins().app(), "select current_user")).isEqualTo("indelible_app");
        }
        try (var left = Files.list(directory)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith("unfinished"));
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(directory.resolve("cluster/data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
