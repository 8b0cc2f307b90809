package org.indelible.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine commands = Commands.commandLine(Object.class);
        return commands.setErr(new PrintWriter(err)).execute(args);
    }

    @Test
    void an_unknown_command_exits_with_2_and_lists_the_known_ones() {
        assertThat(run("servve")).isEqualTo(2);
        assertThat(err.toString()).contains("servve").contains("serve");
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
    void families_are_the_demos_alone() {
        assertThat(run("serve", "--families", "3")).isEqualTo(2);
        assertThat(err.toString()).contains("--families needs --demo");
    }

    @Test
    void a_port_that_is_no_number_exits_with_2() {
        assertThat(run("serve", "--demo", "--port", "web")).isEqualTo(2);
        assertThat(err.toString()).contains("--port");
    }
}
