package org.indelible.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code ./indelible}. */
@Command(
        name = "indelible",
        mixinStandardHelpOptions = true,
        description = "An event-sourced, audit-first record store for children's social care.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {
    private Commands() {}

    /**
     * Runs the command that the arguments name.
     *
     * @param application the application that {@code serve} starts
     * @return the exit code
     */
    public static int run(Class<?> application, String... args) {
        return commandLine(application).execute(args);
    }

    static CommandLine commandLine(Class<?> application) {
        return new CommandLine(new Commands())
                .addSubcommand(new Serve(application))
                .addSubcommand(new PrintToken())
                .addSubcommand(new RebuildProjection())
                .addSubcommand(new Verify())
                .addSubcommand(new Prove())
                .addSubcommand(new Follow())
                .addSubcommand(new Audit())
                .addSubcommand(new RunWitness())
                .addSubcommand(new CreateKeys())
                .addSubcommand(new RotateKeys())
                .addSubcommand(new Doctor())
                .setParameterExceptionHandler(new PlainRefusal())
                .setExecutionExceptionHandler(new PlainFailure());
    }
}
