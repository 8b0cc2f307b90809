package org.indelible.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indelible.ledger.keys.KeysetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the key that wraps all other keys of a ledger, where no key management system keeps it. Never over a file that is there. */
@Command(
        name = "create-keys",
        description =
                "Make the keyset file of a new ledger, readable by its owner only. Whoever loses it loses the record.")
final class CreateKeys implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to make it.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new IllegalStateException(file + " is there already, and what it wraps needs it: nothing was done");
        }
        spec.commandLine().getOut().println("INDELIBLE_LEDGER_KEYS=" + KeysetFile.createUnlessPresent(file));
        return ExitCode.OK;
    }
}
