package org.indelible.evidence.commitment;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;

/** Cuts a payload into leaves, in document order, and hands them on one by one: a long text has as many leaves as words and gaps. */
final class LeafCutter {

    /**
     * A member name stays visible when its value is withheld, so it must be a name of the schema and cannot be a sentence. It does not begin with a digit: otherwise
     * {@code {"0":1}} and {@code [1]} would have the same leaves. No character of it needs RFC 6901's escapes.
     */
    private static final Pattern SCHEMA_NAME = Pattern.compile("[A-Za-z_@$][A-Za-z0-9_@$.-]{0,99}");

    private final Cut leaves;

    LeafCutter(Cut leaves) {
        this.leaves = leaves;
    }

    /** Takes what is to be a leaf; all of a leaf but its salt. */
    @FunctionalInterface
    interface Cut {
        void leaf(String pointer, int part, LeafType type, String value);
    }

    void cut(JsonValue payload) {
        cut("", payload);
    }

    private void cut(String pointer, JsonValue value) {
        switch (value) {
            case JsonValue.ObjectValue object -> cut(pointer, object);
            case JsonValue.ArrayValue array -> cut(pointer, array);
            case JsonValue.StringValue string -> cut(pointer, string.text());
            case JsonValue.IntegerValue integer -> add(pointer, LeafType.INTEGER, Long.toString(integer.number()));
            case JsonValue.Literal.TRUE -> add(pointer, LeafType.TRUE, "");
            case JsonValue.Literal.FALSE -> add(pointer, LeafType.FALSE, "");
            case JsonValue.Literal.NULL -> add(pointer, LeafType.NULL, "");
        }
    }

    private void cut(String pointer, JsonValue.ObjectValue object) {
        if (object.members().isEmpty()) {
            add(pointer, LeafType.EMPTY_OBJECT, "");
        }
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!SCHEMA_NAME.matcher(member.getKey()).matches()) {
                throw new MalformedJson("a member name in a payload is not a schema name");
            }
            cut(pointer + '/' + member.getKey(), member.getValue());
        }
    }

    private void cut(String pointer, JsonValue.ArrayValue array) {
        if (array.elements().isEmpty()) {
            add(pointer, LeafType.EMPTY_ARRAY, "");
        }
        for (int i = 0; i < array.elements().size(); i++) {
            cut(pointer + '/' + i, array.elements().get(i));
        }
    }

    private void cut(String pointer, String text) {
        if (!FreeText.isCut(text)) {
            add(pointer, LeafType.STRING, text);
            return;
        }
        AtomicInteger part = new AtomicInteger();
        FreeText.cut(text, words -> leaves.leaf(pointer, part.getAndIncrement(), LeafType.TEXT_PART, words));
    }

    private void add(String pointer, LeafType type, String value) {
        leaves.leaf(pointer, 0, type, value);
    }
}
