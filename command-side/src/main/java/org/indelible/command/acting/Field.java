package org.indelible.command.acting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One field of a command, however deep, with what it holds.
 *
 * @param pointer where it is, as a JSON pointer into the command
 * @param name what it is called where it stands; an item is called like its list
 */
record Field(String pointer, String name, Object value) {
    /** What is known of a record's parts; looked up once for each type. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    /** Every field of the command that holds something, a list before its items. */
    static List<Field> of(Command command) {
        var fields = new ArrayList<Field>();
        walk(command, "", "", fields::add);
        return fields;
    }

    private static void walk(@Nullable Object value, String pointer, String name, Consumer<Field> fields) {
        if (value == null) return;
        fields.accept(new Field(pointer, name, value));
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) walk(items.get(i), pointer + "/" + i, name, fields);
        }
        if (value instanceof Record parts) {
            for (Part part : PARTS.get(parts.getClass())) {
                boolean itself = part.standsForItsOwner();
                walk(
                        part.of(parts),
                        itself ? pointer : pointer + "/" + part.name(),
                        itself ? name : part.name(),
                        fields);
            }
        }
    }

    /**
     * A part of a record.
     *
     * @param standsForItsOwner what recorders say of their recording stands beside what they record, in no part of its own; a value that
     *     is written as one text is where that text is
     */
    private record Part(String name, Method accessor, boolean standsForItsOwner) {
        static Part of(RecordComponent component) {
            boolean itself = component.getType() == Recording.class
                    || component.getAccessor().isAnnotationPresent(JsonValue.class);
            return new Part(component.getName(), component.getAccessor(), itself);
        }

        @Nullable
        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the parts of a command are public records", e);
            }
        }
    }
}
