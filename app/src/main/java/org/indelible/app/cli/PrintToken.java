package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints an access token of the running demo and nothing else, so that it can stand in {@code $(...)}. */
@Command(
        mixinStandardHelpOptions = true,
        name = "token",
        description = "Print an access token for a user of the running demo.")
final class PrintToken implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "USER",
            description = "Whose token; without it, lists the users.")
    private @Nullable String user;

    @Option(names = "--data", paramLabel = "DIR", description = "The demo's data (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the demo is (default: where it was started last).")
    private @Nullable String url;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DemoUsers users = DemoUsers.load();
        Optional<DemoUser> known = Optional.ofNullable(user).flatMap(users::named);
        if (known.isEmpty()) {
            return refuse(users);
        }
        DemoDirectory directory = new DemoDirectory(DataOption.orDefault(data));
        Optional<String> secret = directory.secretOf(known.get());
        Optional<String> address = Optional.ofNullable(url).or(directory::address);
        if (secret.isEmpty() || address.isEmpty()) {
            throw new IllegalStateException(
                    "no demo has been served from this data directory; start it with ./indelible serve --demo");
        }
        String token = TokenEndpoint.at(address.get()).token(known.get().user(), secret.get());
        spec.commandLine().getOut().println(token);
        return ExitCode.OK;
    }

    private int refuse(DemoUsers users) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(user == null ? "indelible: whose token?" : "indelible: nobody in the demo is called " + user);
        users.all().forEach(known -> err.println("  " + line(known)));
        return ExitCode.USAGE;
    }

    private static String line(DemoUser known) {
        return "%-18s %-6s %s, %s"
                .formatted(
                        known.user(),
                        known.roles().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        known.jobTitle(),
                        known.team());
    }
}
