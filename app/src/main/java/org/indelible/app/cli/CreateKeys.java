package org.indelible.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indelible.ledger.keys.CheckpointKey;
import org.indelible.ledger.keys.KeysetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the key that wraps all other keys of a ledger, where no key management system keeps it, and the key that signs. Never over a file that is there. */
@Command(
        mixinStandardHelpOptions = true,
        name = "create-keys",
        description =
                "Make the keyset file of a new ledger, and beside it checkpoint.pem, which signs its checkpoints; both readable"
                        + " by their owner only. Whoever loses the first loses the record.")
final class CreateKeys implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to make the keyset.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private Path file;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            required = true,
            defaultValue = "${env:INDELIBLE_LEDGER_ORIGIN}",
            description = "The ledger's name in every event (default: INDELIBLE_LEDGER_ORIGIN).")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String origin;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path signing = file.resolveSibling("checkpoint.pem");
        refuseIfThere(file, "what it wraps needs it");
        refuseIfThere(signing, "others may have pinned it");
        PrintWriter out = spec.commandLine().getOut();
        String checkpointKey = CheckpointKey.createUnlessPresent(signing, origin);
        out.println("INDELIBLE_LEDGER_KEYS=" + KeysetFile.createUnlessPresent(file));
        out.println("INDELIBLE_LEDGER_CHECKPOINT_KEY=" + checkpointKey);
        out.println("# To be published: "
                + CheckpointKey.open(checkpointKey, origin).verifier().text());
        return ExitCode.OK;
    }

    private static void refuseIfThere(Path file, String why) {
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " is there already, and " + why + ": nothing was done");
        }
    }
}
