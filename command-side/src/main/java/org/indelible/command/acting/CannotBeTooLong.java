package org.indelible.command.acting;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.jspecify.annotations.Nullable;

/** No text and no list of a command is longer than a person could have meant (HCC-6.4, 6.11); judged on all of its fields. */
public final class CannotBeTooLong {
    /** The characters that one text may have. */
    public static final int CHARACTERS = 100_000;

    /** The items that one list may have: segments, those present, actions, decisions. */
    public static final int ITEMS = 100;

    private CannotBeTooLong() {}

    /** Refuses with {@code too-long}, once for every field, named by its JSON pointer. */
    public static void check(CaseFileCommand command) {
        var violations = new ArrayList<Violation>();
        walk(command, "", violations);
        new Violations().addAll(violations).refuseIfAny();
    }

    private static void walk(@Nullable Object value, String pointer, List<Violation> violations) {
        switch (value) {
            case String text
            when text.length() > CHARACTERS -> violations.add(tooLong(pointer, CHARACTERS + " characters"));
            case List<?> items when items.size() > ITEMS -> violations.add(tooLong(pointer, ITEMS + " items"));
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) walk(items.get(i), pointer + "/" + i, violations);
            }
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    walk(read(parts, part), pointer + "/" + part.getName(), violations);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object read(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parts of a command are public records", e);
        }
    }

    private static Violation tooLong(String pointer, String limit) {
        return Violation.of("too-long", "HCC-6.4", "This may have at most " + limit + ".")
                .about(pointer);
    }
}
