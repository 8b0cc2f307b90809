package org.indelible.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.indelible.app.witness.Witness;
import org.indelible.app.witness.WitnessServer;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.VerifierKey;
import org.indelible.ledger.keys.WitnessKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a witness of other parties' logs, without Spring and without a database. */
@Command(
        mixinStandardHelpOptions = true,
        name = "witness",
        description = "Run a witness of logs that others keep (c2sp.org/tlog-witness).",
        synopsisSubcommandLabel = "COMMAND")
final class RunWitness {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Command(
            name = "create-key",
            mixinStandardHelpOptions = true,
            description = "Make the key of a new witness, readable by its owner only. Never over a file that is there.")
    int createKey(
            @Parameters(paramLabel = "FILE", description = "Where to make it.") Path file,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            required = true,
                            description = "The witness's name, for instance witness.example.org/1.")
                    String name) {
        VerifierKey key = WitnessKey.create(file, name);
        spec.commandLine().getOut().println("# To be given to the logs:");
        spec.commandLine().getOut().println(key.text());
        return ExitCode.OK;
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Cosign the checkpoints of these logs, as long as each extends the one before.",
            footer = {
                "",
                "Whoever runs a witness must not be whoever runs the log. Put a proxy with TLS before it. The state",
                "directory is the witness's word: a key whose state is lost is never used again."
            })
    int serve(
            @Option(names = "--key", paramLabel = "FILE", required = true, description = "The witness's key.") Path key,
            @Option(
                            names = "--log",
                            paramLabel = "VERIFIER_KEY",
                            required = true,
                            description = "The public key of a log, from whoever keeps it; may be repeated.")
                    List<String> logs,
            @Option(
                            names = "--state",
                            paramLabel = "DIR",
                            required = true,
                            description = "Where what was cosigned is kept.")
                    Path state,
            @Option(
                            names = "--port",
                            paramLabel = "N",
                            defaultValue = "8090",
                            description = "The port to listen on (default: 8090).")
                    int port) {
        List<VerifierKey> known = logs.stream().map(this::log).toList();
        Witness witness = Witness.open(key, known, state, Clock.systemUTC());
        WitnessServer server = WitnessServer.start(witness, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        spec.commandLine()
                .getOut()
                .printf("Witness %s is ready at http://localhost:%d%n", witness.verifier(), server.port());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private VerifierKey log(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (RefusedNote e) {
            throw new ParameterException(spec.commandLine(), "--log is not the public key of a log: " + e.getMessage());
        }
    }
}
