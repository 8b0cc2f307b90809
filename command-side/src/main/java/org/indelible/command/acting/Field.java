package org.indelible.command.acting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One field of a command, however deep, with what it holds.
 *
 * @param pointer where it is, as a JSON pointer into the command
 */
record Field(String pointer, Object value) {
    /** What it is called where it stands; an item is called like its list. */
    String name() {
        return pointer.replaceFirst("(/[0-9]+)+$", "").replaceFirst(".*/", "");
    }

    /** Every field of the command that holds something, a list before its items. */
    static List<Field> of(CaseFileCommand command) {
        var fields = new ArrayList<Field>();
        walk(command, "", fields::add);
        return fields;
    }

    private static void walk(@Nullable Object value, String pointer, Consumer<Field> fields) {
        if (value == null) return;
        fields.accept(new Field(pointer, value));
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) walk(items.get(i), pointer + "/" + i, fields);
        }
        if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                walk(read(parts, part), pointerTo(part, pointer), fields);
            }
        }
    }

    /** What recorders say of their recording stands beside what they record, in no part of its own; a value that is written as one text is where that text is. */
    private static String pointerTo(RecordComponent part, String pointer) {
        boolean standsForItsOwner =
                part.getType() == Recording.class || part.getAccessor().isAnnotationPresent(JsonValue.class);
        return standsForItsOwner ? pointer : pointer + "/" + part.getName();
    }

    private static @Nullable Object read(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parts of a command are public records", e);
        }
    }
}
