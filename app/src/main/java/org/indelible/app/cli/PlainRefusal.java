package org.indelible.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what cannot be carried out, what might have been meant, and where to read more. */
final class PlainRefusal implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        CommandLine command = refused.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("indelible: " + refused.getMessage());
        UnmatchedArgumentException.printSuggestions(refused, err);
        boolean top = command.getParent() == null;
        err.println("See: ./indelible help" + (top ? "" : " " + command.getCommandName()));
        if (top) {
            command.getSubcommands().forEach((name, sub) -> err.printf("  %-8s %s%n", name, summary(sub)));
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String summary(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description())
                .lines()
                .findFirst()
                .map(line -> line.replace("%n", ""))
                .orElse("");
    }
}
