package org.indelible.evidence.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON value. Objects keep the order of their members, because order is part of what a commitment covers. */
public sealed interface JsonValue {

    /** An object: unique names, in document order. */
    record ObjectValue(Map<String, JsonValue> members) implements JsonValue {
        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array, in document order. */
    record ArrayValue(List<JsonValue> elements) implements JsonValue {
        public ArrayValue {
            elements = List.copyOf(elements);
        }
    }

    /** A string of well-formed Unicode: no surrogate stands alone. */
    record StringValue(String text) implements JsonValue {}

    /** An integer of 64 bits. Fractions travel as decimal strings. */
    record IntegerValue(long number) implements JsonValue {}

    /** The three literals. */
    enum Literal implements JsonValue {
        TRUE,
        FALSE,
        NULL
    }
}
