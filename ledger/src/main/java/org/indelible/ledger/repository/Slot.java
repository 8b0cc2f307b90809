package org.indelible.ledger.repository;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One field of a part, and how what is in it is written and put back. Final fields are filled, never set. */
sealed interface Slot {
    void write(Object part, JsonGenerator generator);

    void read(Object part, JsonParser parser);

    /** The slot of a field, or nothing where its constructor decides it for good. */
    static Optional<Slot> of(Field field, JsonMapper json) {
        Class<?> type = field.getType();
        if (!Modifier.isFinal(field.getModifiers()))
            return Optional.of(new Value(field, reader(field, json), writer(field, json)));
        if (Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type))
            return Optional.of(new Contents(field, reader(field, json), writer(field, json)));
        return type.isRecord() || type.isEnum() || type.isPrimitive() || type == String.class
                ? Optional.empty()
                : Optional.of(new Member(field, Part.of(type, json)));
    }

    private static ObjectReader reader(Field field, JsonMapper json) {
        return json.readerFor(type(field, json));
    }

    private static ObjectWriter writer(Field field, JsonMapper json) {
        return json.writerFor(type(field, json));
    }

    private static JavaType type(Field field, JsonMapper json) {
        return json.getTypeFactory().constructType(field.getGenericType());
    }

    private static Object get(Field field, Object part) {
        try {
            return field.get(part);
        } catch (IllegalAccessException e) {
            throw new StateUnreadable(field.getName() + " is out of reach", e);
        }
    }

    /** A field that is replaced when an event changes it. */
    record Value(Field field, ObjectReader reader, ObjectWriter writer) implements Slot {
        @Override
        public void write(Object part, JsonGenerator generator) {
            writer.writeValue(generator, get(field, part));
        }

        @Override
        public void read(Object part, JsonParser parser) {
            try {
                field.set(part, reader.readValue(parser));
            } catch (IllegalAccessException e) {
                throw new StateUnreadable(field.getName() + " is out of reach", e);
            }
        }
    }

    /** A collection or a map that events add to and take from. */
    record Contents(Field field, ObjectReader reader, ObjectWriter writer) implements Slot {
        @Override
        public void write(Object part, JsonGenerator generator) {
            writer.writeValue(generator, get(field, part));
        }

        @Override
        public void read(Object part, JsonParser parser) {
            reader.withValueToUpdate(get(field, part)).readValue(parser);
        }
    }

    record Member(Field field, Part type) implements Slot {
        @Override
        public void write(Object part, JsonGenerator generator) {
            type.write(get(field, part), generator);
        }

        @Override
        public void read(Object part, JsonParser parser) {
            type.read(get(field, part), parser);
        }
    }
}
