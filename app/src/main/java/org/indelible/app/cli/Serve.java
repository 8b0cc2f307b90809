package org.indelible.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indelible.app.settings.Settings;
import org.indelible.app.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the application. Returns once it is ready; the web server keeps the process alive until it is stopped. */
@Command(
        mixinStandardHelpOptions = true,
        name = "serve",
        description = "Run the application.",
        footer = {
            "",
            "Without --demo the environment names the database and who signs in its users:",
            "INDELIBLE_JDBC_URL, INDELIBLE_ISSUER_URL and the passwords of four PostgreSQL logins",
            "INDELIBLE_OWNER_PASSWORD, INDELIBLE_APP_PASSWORD, INDELIBLE_SEALER_PASSWORD, INDELIBLE_DESTROYER_PASSWORD."
        })
final class Serve implements Callable<Integer> {
    private final Class<?> application;

    @Option(names = "--demo", description = "Serve fictional families, with a sign-in and a database of its own.")
    private boolean demo;

    @Option(names = "--families", paramLabel = "N", description = "How many fictional families (with --demo).")
    private @Nullable Integer families;

    @Option(names = "--data", paramLabel = "DIR", description = "Where data is kept (default: ./data).")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: 8080).")
    private @Nullable Integer port;

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
        List<String> missing = settings.missing();
        if (!missing.isEmpty()) {
            throw refused("cannot serve, these environment variables are missing: " + String.join(", ", missing)
                    + System.lineSeparator() + "To try it without any of them: ./indelible serve --demo");
        }
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
