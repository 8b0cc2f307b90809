package org.indelible.command.acting;

import java.util.List;
import java.util.Optional;
import org.indelible.command.policy.Violation;

/** No text and no list of a command is longer than a person could have meant. */
public final class CannotBeTooLong {
    /** The items that one list may have: segments, those present, actions, decisions. */
    public static final int ITEMS = 100;

    private CannotBeTooLong() {}

    /** {@code too-long}, about the field. */
    static Optional<Violation> check(Field field) {
        return switch (field.value()) {
            case String text
            when isLonger(text, Lengths.of(field.name())) -> tooLong(field, Lengths.of(field.name()) + " characters");
            case List<?> items when items.size() > ITEMS -> tooLong(field, ITEMS + " items");
            default -> Optional.empty();
        };
    }

    private static boolean isLonger(String text, int limit) {
        return text.length() > limit && text.codePointCount(0, text.length()) > limit;
    }

    private static Optional<Violation> tooLong(Field field, String limit) {
        return Optional.of(
                Violation.of("too-long", "This may have at most " + limit + ".").about(field.pointer()));
    }
}
