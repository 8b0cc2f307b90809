package org.indelible.evidence.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recursive descent over a decoded document; the depth limit bounds the recursion. */
final class JsonReader {

    private final String text;
    private int at;
    private int depth;
    private int values;

    JsonReader(String text) {
        this.text = text;
    }

    JsonValue document() {
        skipWhitespace();
        JsonValue value = value();
        skipWhitespace();
        if (at < text.length()) {
            throw malformed("text after the end of the value");
        }
        return value;
    }

    private JsonValue value() {
        if (++values > StrictJson.MAX_VALUES) {
            throw malformed("more than " + StrictJson.MAX_VALUES + " values");
        }
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonValue.StringValue(new JsonStringReader(text, at).read(end -> at = end));
            case 't' -> literal("true", JsonValue.Literal.TRUE);
            case 'f' -> literal("false", JsonValue.Literal.FALSE);
            case 'n' -> literal("null", JsonValue.Literal.NULL);
            default -> integer();
        };
    }

    private JsonValue object() {
        enter();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (!closes('}')) {
            do {
                skipWhitespace();
                if (peek() != '"') {
                    throw malformed("a member name is missing");
                }
                String name = new JsonStringReader(text, at).read(end -> at = end);
                skipWhitespace();
                expect(':');
                skipWhitespace();
                if (members.putIfAbsent(name, value()) != null) {
                    throw malformed("a member name occurs twice in one object");
                }
            } while (continues('}'));
        }
        depth--;
        return new JsonValue.ObjectValue(members);
    }

    private JsonValue array() {
        enter();
        List<JsonValue> elements = new ArrayList<>();
        if (!closes(']')) {
            do {
                skipWhitespace();
                elements.add(value());
            } while (continues(']'));
        }
        depth--;
        return new JsonValue.ArrayValue(elements);
    }

    private void enter() {
        at++;
        if (++depth > StrictJson.MAX_DEPTH) {
            throw malformed("nested deeper than " + StrictJson.MAX_DEPTH);
        }
    }

    private boolean closes(char close) {
        skipWhitespace();
        if (peek() == close) {
            at++;
            return true;
        }
        return false;
    }

    private boolean continues(char close) {
        skipWhitespace();
        if (peek() == close) {
            at++;
            return false;
        }
        expect(',');
        return true;
    }

    private JsonValue literal(String word, JsonValue.Literal value) {
        if (!text.startsWith(word, at)) {
            throw malformed("not a JSON value");
        }
        at += word.length();
        return value;
    }

    private JsonValue integer() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        skipDigits();
        if (at == digits) {
            throw malformed("not a JSON value");
        }
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw malformed("a number with a fraction or exponent");
        }
        if (text.charAt(digits) == '0' && at - start > 1) {
            throw malformed("an integer with a leading zero, or minus zero");
        }
        try {
            return new JsonValue.IntegerValue(Long.parseLong(text, start, at, 10));
        } catch (NumberFormatException e) {
            throw malformed("an integer beyond 64 bits");
        }
    }

    private void skipDigits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw malformed("'" + wanted + "' is missing");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed("the text ends too early");
        }
        return text.charAt(at);
    }

    private void skipWhitespace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedJson malformed(String problem) {
        return new MalformedJson(at, problem);
    }
}
