package org.indelible.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indelible.app.settings.Settings;
import org.indelible.app.settings.SettingsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the machine before anything is served, and says what is missing. */
@Command(
        mixinStandardHelpOptions = true,
        name = "doctor",
        description = "Check that this machine can serve, and say what is missing.")
final class Doctor implements Callable<Integer> {
    @Option(names = "--demo", description = "Check for the demo.")
    private boolean demo;

    @Option(names = "--data", paramLabel = "DIR", description = "Where data is to be kept (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:INDELIBLE_PORT:-8080}",
            description = "The port to listen on (default: 8080).")
    private int port;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = SettingsReader.read(demo ? List.of("--indelible.demo=true") : List.of());
        List<Finding> findings = Examination.of(settings, data == null ? settings.data() : data, port);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(findings));
        } else {
            findings.forEach(found ->
                    out.printf("%-8s %-9s %s%n", found.well() ? "ok" : "MISSING", found.what(), found.detail()));
        }
        out.flush();
        return findings.stream().allMatch(Finding::well) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
