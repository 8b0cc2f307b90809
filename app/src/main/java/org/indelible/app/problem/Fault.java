package org.indelible.app.problem;

import java.util.Arrays;
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
}
