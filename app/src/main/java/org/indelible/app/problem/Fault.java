package org.indelible.app.problem;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: types and places, no messages. */
final class Fault {
    private static final int FRAMES = 12;

    private Fault() {}

    static String withoutMessages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (@Nullable Throwable cause = failure; cause != null && depth < FRAMES; cause = cause.getCause(), depth++) {
            text.append(System.lineSeparator())
                    .append("caused by ")
                    .append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame ->
                            text.append(System.lineSeparator()).append("  at ").append(frame));
        }
        return text.toString();
    }

    /** The types only, in one line. */
    static String types(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(FRAMES)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
    }
}
