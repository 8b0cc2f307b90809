package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.indelible.projection.Projections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has the running application build a projection again, and shows how far it is; the old rows serve meanwhile. */
@Command(
        mixinStandardHelpOptions = true,
        name = "rebuild",
        description = "Build a read table of the running application again, while the old one serves.",
        footer = {
            "",
            "In the demo the token is that of its administrator; elsewhere INDELIBLE_TOKEN holds an access token of one."
        })
final class RebuildProjection implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}.", completionCandidates = Names.class)
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String name;

    @Option(names = "--data", paramLabel = "DIR", description = "The demo's data (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the application is (default: where the demo was started last).")
    private @Nullable String url;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    /** What can be built again. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Projections.names().iterator();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Projections.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no projection " + name + "; there are " + String.join(", ", Projections.names()));
        }
        var operation = new OperationAtServer(spec.commandLine(), data, url, "rebuilds/" + name);
        JsonNode state = operation.run(name, RebuildProjection::done, RebuildProjection::total);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? state.toString() : "%s is built again from %d events".formatted(name, done(state)));
        out.flush();
        return ExitCode.OK;
    }

    private static long done(JsonNode state) {
        return state.path("leaf").asLong() + 1;
    }

    private static long total(JsonNode state) {
        return state.path("last").asLong() + 1;
    }
}
