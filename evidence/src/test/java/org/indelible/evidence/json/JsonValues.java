package org.indelible.evidence.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary JSON values for properties. */
public final class JsonValues {

    private JsonValues() {}

    /** Values whose member names and strings are drawn from the given texts. */
    public static Arbitrary<JsonValue> any(Arbitrary<String> texts) {
        return any(texts, texts);
    }

    /** Values whose member names and strings are drawn separately. */
    public static Arbitrary<JsonValue> any(Arbitrary<String> names, Arbitrary<String> texts) {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                texts.map(JsonValue.StringValue::new),
                Arbitraries.longs().map(JsonValue.IntegerValue::new),
                Arbitraries.of(JsonValue.Literal.values()));
        return Arbitraries.recursive(() -> scalars, nested -> containers(names, nested), 0, 3);
    }

    private static Arbitrary<JsonValue> containers(Arbitrary<String> names, Arbitrary<JsonValue> nested) {
        Arbitrary<List<JsonValue>> elements = nested.list().ofMaxSize(3);
        return Arbitraries.oneOf(
                elements.map(JsonValue.ArrayValue::new),
                Arbitraries.maps(names, nested).ofMaxSize(3).map(JsonValues::object));
    }

    private static JsonValue object(Map<String, JsonValue> members) {
        return new JsonValue.ObjectValue(new LinkedHashMap<>(members));
    }
}
