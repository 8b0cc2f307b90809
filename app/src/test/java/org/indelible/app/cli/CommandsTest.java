package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.indelible.app.settings.SettingsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        CommandLine commands = Commands.commandLine(Object.class);
        return commands.setErr(new PrintWriter(err))
                .setOut(new PrintWriter(out))
                .execute(args);
    }

    @Test
    void an_unknown_command_exits_with_2_and_lists_the_known_ones() {
        assertThat(run("servve")).isEqualTo(2);
        assertThat(err.toString()).contains("servve").contains("serve");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "token",
                "rebuild",
                "verify",
                "prove",
                "follow",
                "audit",
                "create-keys",
                "rotate-keys",
                "doctor",
                "witness"
            })
    void every_command_tells_its_options_when_asked(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: indelible " + command);
    }

    @Test
    void help_is_told_without_a_command() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "verify");
    }

    @Test
    void no_command_exits_with_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
    }

    @Test
    void serving_without_the_demo_names_everything_that_is_missing_at_once() {
        assertThat(run("serve")).isEqualTo(2);
        assertThat(err.toString())
                .contains("INDELIBLE_JDBC_URL")
                .contains("INDELIBLE_OWNER_PASSWORD")
                .contains("INDELIBLE_APP_PASSWORD")
                .contains("INDELIBLE_SEALER_PASSWORD")
                .contains("INDELIBLE_DESTROYER_PASSWORD")
                .contains("INDELIBLE_ISSUER_URL");
    }

    @Test
    void keys_are_made_once_and_never_over_others(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keyset.json");
        Path signing = directory.resolve("checkpoint.pem");
        assertThat(run("create-keys", "--origin", "records.example.org/1", file.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("INDELIBLE_LEDGER_KEYS=" + file.toUri())
                .contains("INDELIBLE_LEDGER_CHECKPOINT_KEY=" + signing.toUri())
                .contains("# To be published: records.example.org/1+");
        byte[] made = Files.readAllBytes(file);
        assertThat(run("create-keys", "--origin", "records.example.org/1", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
        assertThat(Files.readAllBytes(file)).isEqualTo(made);
        Files.delete(file);
        assertThat(run("create-keys", "--origin", "records.example.org/1", file.toString()))
                .isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void keys_are_made_for_a_ledger_that_has_a_name(@TempDir Path directory) {
        assertThat(run("create-keys", directory.resolve("keyset.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--origin");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void the_compose_file_gives_everything_that_serving_asks_for() throws IOException {
        String compose = Files.readString(Path.of("../docker/compose.yaml"));
        assertThat(SettingsReader.read(List.of()).missing())
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(compose).contains("      " + variable + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    serve                                                        | Missing required option
                    serve --key k --log nonsense --state s                       | --log is not the public key of a log
                    serve --key none.pem --log LOG --state target/witness-state  | there is no file none.pem
                    create-key target/nowhere/w.pem --name witness.example       | its directory is not there
                    create-key target/w.pem --name with+plus                     | A key name
                    create-key pom.xml --name witness.example                    | is there already
                    ''                                                           | Missing required subcommand
                    """)
    void a_witness_that_cannot_begin_says_why_in_one_sentence(String arguments, String why) {
        String log = "demo.indelible.example+c928b50b+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
        assertThat(run(("witness " + arguments).strip().replace("LOG", log).split(" +")))
                .isNotZero();
        assertThat(err.toString()).contains(why).doesNotContain("Exception");
    }

    @Test
    void a_witness_without_a_place_for_its_state_does_not_begin(@TempDir Path directory) throws IOException {
        String key = directory.resolve("w.pem").toString();
        String state = Files.createFile(directory.resolve("state")).toString();
        String log = "demo.indelible.example+c928b50b+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
        assertThat(run("witness", "create-key", key, "--name", "witness.example"))
                .isZero();
        assertThat(run("witness", "serve", "--key", key, "--log", log, "--state", state))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("indelible: The state directory " + state + " cannot be made, or not be written to.");
    }

    @Test
    void families_are_the_demos_alone() {
        assertThat(run("serve", "--families", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--families needs --demo");
    }

    @Test
    void a_projection_that_is_not_there_exits_with_2_and_lists_those_that_are() {
        assertThat(run("rebuild", "chronicle")).isEqualTo(2);
        assertThat(err.toString()).contains("chronicle").contains("chronology, summary");
    }

    @Test
    void an_address_that_is_none_exits_with_2() {
        assertThat(run("rebuild", "chronology", "--url", "somewhere")).isEqualTo(2);
        assertThat(err.toString()).contains("somewhere").contains("http://localhost:8080");
    }

    @Test
    void progress_that_nobody_watches_is_a_line_for_every_tenth() {
        var progress = new ProgressInLines("chronology", new PrintWriter(err));
        for (long done = 0; done <= 40; done++) progress.at(done, 40);
        assertThat(err.toString().lines()).hasSize(11).first().isEqualTo("chronology: 0 of 40");
    }

    @Test
    void a_port_that_is_no_number_exits_with_2() {
        assertThat(run("serve", "--demo", "--port", "web")).isEqualTo(2);
        assertThat(err.toString()).contains("--port");
    }

    @Test
    void a_token_for_nobody_exits_with_2_and_lists_the_users_with_their_roles() {
        assertThat(run("token", "nobody")).isEqualTo(2);
        assertThat(err.toString()).contains("nobody").contains("miriam.stein").contains("DPO");
        assertThat(run("token")).isEqualTo(2);
    }

    @Test
    void a_token_without_a_demo_says_how_to_start_one(@TempDir Path data) {
        assertThat(run("token", "miriam.stein", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("./indelible serve --demo");
    }

    @Test
    void help_names_every_setting_that_serving_needs() {
        assertThat(run("help", "serve")).isZero();
        assertThat(out.toString()).contains(SettingsReader.read(List.of()).missing());
    }

    @Test
    void a_receipt_that_is_none_exits_with_2_and_names_this_program() {
        assertThat(run("verify", "package.zip", "--receipt", "c0ffee")).isEqualTo(2);
        assertThat(err.toString())
                .contains("64 hexadecimal digits", "./indelible help verify")
                .doesNotContain("java -jar");
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_sentence_before_anything_is_done(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("serve", "--demo", "--data", data.toString(), "--port", port))
                    .isEqualTo(1);
            assertThat(err.toString().lines())
                    .containsExactly("indelible: port " + port + " cannot be listened on; choose another with --port");
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void a_directory_that_is_served_from_is_told_in_one_sentence(@TempDir Path data) throws IOException {
        Path lock = Files.createDirectories(data.resolve("postgres")).resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            assertThat(run("serve", "--demo", "--data", data.toString(), "--port", "0"))
                    .isEqualTo(1);
            assertThat(err.toString().lines())
                    .containsExactly("indelible: another process is serving from " + data
                            + ": stop it, or choose another directory with --data");
        }
    }

    @Test
    void verifying_a_file_that_is_not_there_exits_with_2() {
        assertThat(run("verify", "no-such-file.zip")).isEqualTo(2);
    }

    @Test
    void the_doctor_finds_a_port_that_is_taken(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("doctor", "--demo", "--data", data.toString(), "--port", port))
                    .isEqualTo(1);
            assertThat(out.toString()).contains("MISSING  port");
        }
    }

    @Test
    void the_doctor_is_content_with_a_machine_that_can_serve_the_demo(@TempDir Path data) {
        assertThat(run("doctor", "--demo", "--data", data.toString(), "--port", "0", "--json"))
                .isZero();
        assertThat(out.toString()).contains("\"what\":\"jdk\",\"well\":true");
    }

    @Test
    void the_doctor_names_the_settings_that_serving_needs(@TempDir Path data) {
        assertThat(run("doctor", "--data", data.toString(), "--port", "0")).isEqualTo(1);
        assertThat(out.toString()).contains("set INDELIBLE_JDBC_URL");
    }
}
