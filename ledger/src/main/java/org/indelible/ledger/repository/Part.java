package org.indelible.ledger.repository;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** An aggregate or a member of one, as the fields that are its state, in the order in which they are declared. */
final class Part {
    private final Map<String, Slot> slots;

    private Part(Map<String, Slot> slots) {
        this.slots = slots;
    }

    static Part of(Class<?> type, JsonMapper json) {
        if (type.getSuperclass() != Object.class)
            throw new IllegalArgumentException(type.getName() + " inherits: its state would be incomplete");
        Map<String, Slot> slots = new LinkedHashMap<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> Slot.of(accessible(field), json).ifPresent(slot -> slots.put(field.getName(), slot)));
        return new Part(slots);
    }

    private static Field accessible(Field field) {
        field.setAccessible(true);
        return field;
    }

    void write(Object part, JsonGenerator generator) {
        generator.writeStartObject();
        slots.forEach((name, slot) -> {
            generator.writeName(name);
            slot.write(part, generator);
        });
        generator.writeEndObject();
    }

    /** Fills a part that is as its constructor made it; the parser stands at the object's beginning, and then at its end. */
    void read(Object part, JsonParser parser) {
        int read = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Slot slot = slots.get(name);
            if (slot == null) throw new StateUnreadable("it has a field more", null);
            parser.nextToken();
            slot.read(part, parser);
            read++;
        }
        if (read != slots.size() || parser.currentToken() != JsonToken.END_OBJECT)
            throw new StateUnreadable("it has a field less", null);
    }
}
