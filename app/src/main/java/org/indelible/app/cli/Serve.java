package org.indelible.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indelible.app.anchors.ConfiguredAuthority;
import org.indelible.app.anchors.ConfiguredWitnesses;
import org.indelible.app.settings.Settings;
import org.indelible.app.settings.SettingsReader;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the application. Returns once it is ready; the web server keeps the process alive until it is stopped, unless it is a rehearsal. */
@Command(
        mixinStandardHelpOptions = true,
        name = "serve",
        description = "Run the application.",
        footer = {
            "",
            "Without --demo the environment names the database, the passwords of its four logins,",
            "who signs in the users, which teams there are (separated by commas), what the ledger is called,",
            "where its keys are, and whose record it is:",
            "INDELIBLE_JDBC_URL, INDELIBLE_OWNER_PASSWORD, INDELIBLE_APP_PASSWORD, INDELIBLE_SEALER_PASSWORD,",
            "INDELIBLE_DESTROYER_PASSWORD, INDELIBLE_ISSUER_URL, INDELIBLE_TEAMS, INDELIBLE_LEDGER_ORIGIN,",
            "INDELIBLE_LEDGER_KEYS, INDELIBLE_LEDGER_CHECKPOINT_KEY, INDELIBLE_AUTHORITY_NAME, INDELIBLE_AUTHORITY_CONTACT.",
            "",
            "Optional, who outside cosigns and timestamps its checkpoints (docs/ledger-proofs.md):",
            "INDELIBLE_ANCHORS_WITNESS_0_KEY, INDELIBLE_ANCHORS_WITNESS_0_URL, ..., INDELIBLE_ANCHORS_REQUIRED,",
            "INDELIBLE_ANCHORS_TIMESTAMP_URL, INDELIBLE_ANCHORS_TIMESTAMP_CERTIFICATE, INDELIBLE_ANCHORS_TIMESTAMP_EVERY."
        })
final class Serve implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;

    private final Class<?> application;

    @Option(names = "--demo", description = "Serve fictional families, with a sign-in and a database of its own.")
    private boolean demo;

    @Option(names = "--families", paramLabel = "N", description = "How many fictional families (with --demo).")
    private @Nullable Integer families;

    @Option(names = "--data", paramLabel = "DIR", description = "Where data is kept (default: ./data).")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--until-ready", description = "Stop again once ready: a rehearsal.")
    private boolean untilReady;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        List<String> flags = flags();
        Settings settings = SettingsReader.read(flags);
        check(settings);
        checkMachine(settings);
        if (!settings.demo()) {
            flags.add("--logging.structured.format.console=ecs");
        }
        var context = new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .run(flags.toArray(String[]::new));
        spec.commandLine()
                .getOut()
                .printf(
                        "Indelible is ready at http://localhost:%s after %.1f s%n",
                        context.getEnvironment().getProperty("local.server.port"),
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        spec.commandLine().getOut().flush();
        if (untilReady) context.close();
        return 0;
    }

    private void check(Settings settings) {
        if (families != null && !settings.demo()) {
            throw refused("--families needs --demo");
        }
        if (settings.demo()
                && (settings.jdbc().url() != null || settings.issuer().url() != null)) {
            throw refused("the demo has a database and a sign-in of its own: leave out --demo, or unset"
                    + " INDELIBLE_JDBC_URL and INDELIBLE_ISSUER_URL");
        }
        try {
            ConfiguredWitnesses.of(settings.anchors());
            ConfiguredAuthority.of(settings.anchors().timestamp());
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            throw refused("cannot serve, these environment variables are missing: " + String.join(", ", missing)
                    + System.lineSeparator() + "To try it without any of them: ./indelible serve --demo");
        }
    }

    /** Whatever else would be found out only after work, and with a trace: that nobody else is there already. */
    private void checkMachine(Settings settings) {
        if (settings.demo() && EmbeddedPostgres.isUsed(settings.data().resolve("postgres"))) {
            throw new IllegalStateException("another process is serving from " + settings.data()
                    + ": stop it, or choose another directory with --data");
        }
        Finding listening = Examination.port(port == null ? usualPort() : port);
        if (!listening.well()) throw new IllegalStateException("port " + listening.detail());
    }

    private static int usualPort() {
        return new StandardEnvironment().getProperty("INDELIBLE_PORT", int.class, USUAL_PORT);
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (demo) {
            flags.add("--indelible.demo=true");
        }
        add(flags, "indelible.families", families);
        add(flags, "indelible.data", data);
        add(flags, "server.port", port);
        return flags;
    }

    private static void add(List<String> flags, String name, @Nullable Object value) {
        if (value != null) {
            flags.add("--" + name + "=" + value);
        }
    }
}
