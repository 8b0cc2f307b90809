package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has the running application replace the key-encryption key of its keyset file, and shows how far it is. */
@Command(
        mixinStandardHelpOptions = true,
        name = "rotate-keys",
        description =
                "Replace the key that wraps all other keys: a new one is added to the keyset file of the running application, every"
                        + " key is wrapped anew under it, and the old one is removed. Begun again after a failure, it goes on.",
        footer = {
            "",
            "Back up the keyset file before and after. Old copies of it open old backups of the database: destroy them.",
            "In the demo the token is that of its administrator; elsewhere INDELIBLE_TOKEN holds an access token of one."
        })
final class RotateKeys implements Callable<Integer> {
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

    @Override
    public Integer call() throws IOException, InterruptedException {
        var operation = new OperationAtServer(spec.commandLine(), data, url, "key-rotation");
        JsonNode state = operation.run("keys", RotateKeys::done, RotateKeys::total);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                json
                        ? state.toString()
                        : "%d keys are wrapped anew; the old key-encryption key is removed"
                                .formatted(state.path("rewrapped").asLong()));
        out.flush();
        return ExitCode.OK;
    }

    private static long done(JsonNode state) {
        return state.path("done").asLong();
    }

    private static long total(JsonNode state) {
        return state.path("total").asLong();
    }
}
