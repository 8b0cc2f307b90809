package org.indelible.evidence.json;

import java.util.Map;

/** Writes compact JSON. */
final class JsonWriter {

    private JsonWriter() {}

    static void append(StringBuilder out, JsonValue value) {
        switch (value) {
            case JsonValue.ObjectValue object -> appendObject(out, object);
            case JsonValue.ArrayValue array -> appendArray(out, array);
            case JsonValue.StringValue string -> appendString(out, string.text());
            case JsonValue.IntegerValue integer -> out.append(integer.number());
            case JsonValue.Literal.TRUE -> out.append("true");
            case JsonValue.Literal.FALSE -> out.append("false");
            case JsonValue.Literal.NULL -> out.append("null");
        }
    }

    private static void appendObject(StringBuilder out, JsonValue.ObjectValue object) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            out.append(separator);
            appendString(out, member.getKey());
            out.append(':');
            append(out, member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void appendArray(StringBuilder out, JsonValue.ArrayValue array) {
        out.append('[');
        String separator = "";
        for (JsonValue element : array.elements()) {
            out.append(separator);
            append(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendPlainOrEscaped(out, c);
            }
        }
        out.append('"');
    }

    private static void appendPlainOrEscaped(StringBuilder out, char c) {
        if (c < 0x20) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
