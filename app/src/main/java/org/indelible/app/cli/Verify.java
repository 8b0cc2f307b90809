package org.indelible.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.indelible.evidence.Main;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an evidence package or a proof, without server and database: the offline verifier itself, under the product's name. */
@Command(
        mixinStandardHelpOptions = true,
        name = "verify",
        description = "Verify an evidence package, or a proof of an event, without server and database.")
final class Verify implements Callable<Integer> {
    private static final Pattern RECEIPT = Pattern.compile("[0-9a-fA-F]{64}");

    @Parameters(paramLabel = "FILE", description = "The evidence package, a zip file; or the text of a proof.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String file;

    @Option(
            names = "--receipt",
            paramLabel = "HASH",
            description = "A receipt that an entry of the package must bear out.")
    private @Nullable String receipt;

    @Option(
            names = "--log",
            paramLabel = "KEY",
            description = "The ledger's public key, which you have from elsewhere; a proof needs it.")
    private @Nullable String log;

    @Option(names = "--witness", paramLabel = "KEY", description = "A witness's public key; may be repeated.")
    private List<String> witnesses = List.of();

    @Option(names = "--required", paramLabel = "K", description = "How many witnesses are required (default: all).")
    private @Nullable Integer required;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (receipt != null && !RECEIPT.matcher(receipt).matches()) {
            throw new ParameterException(spec.commandLine(), "a receipt has 64 hexadecimal digits");
        }
        List<String> arguments = new ArrayList<>(List.of("verify", file));
        if (receipt != null) {
            arguments.addAll(List.of("--receipt", receipt));
        }
        if (log != null) {
            arguments.addAll(List.of("--log", log));
        }
        witnesses.forEach(witness -> arguments.addAll(List.of("--witness", witness)));
        if (required != null) {
            arguments.addAll(List.of("--required", required.toString()));
        }
        if (json) {
            arguments.add("--json");
        }
        return Main.run(utf8(System.out), utf8(System.err), arguments.toArray(String[]::new));
    }

    private static PrintStream utf8(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
