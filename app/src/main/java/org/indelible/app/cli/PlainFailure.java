package org.indelible.app.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence instead of a stack trace. */
final class PlainFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        String sentence = failure instanceof BindException bind
                ? "the setting %s cannot be understood: %s".formatted(bind.getName(), rootMessage(bind))
                : rootMessage(failure);
        command.getErr().println("indelible: " + sentence);
        return failure instanceof BindException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message;
    }
}
