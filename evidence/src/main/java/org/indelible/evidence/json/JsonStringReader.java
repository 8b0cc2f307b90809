package org.indelible.evidence.json;

import java.util.function.IntConsumer;

/** Reads one quoted string, unescapes it and refuses surrogates that stand alone. */
final class JsonStringReader {

    private final String text;
    private int at;

    JsonStringReader(String text, int openingQuote) {
        this.text = text;
        this.at = openingQuote + 1;
    }

    /** The string's content; tells the offset behind the closing quote. */
    String read(IntConsumer end) {
        StringBuilder content = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < 0x20) {
                throw new MalformedJson(at - 1, "a control character inside a string");
            }
            content.append(c == '\\' ? escaped() : c);
        }
        refuseLoneSurrogates(content);
        end.accept(at);
        return content.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw new MalformedJson(at - 1, "an unknown escape");
        };
    }

    private char hexadecimal() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new MalformedJson(at - 1, "an escape that is not four hexadecimal digits");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private char next() {
        if (at >= text.length()) {
            throw new MalformedJson(at, "a string without end");
        }
        return text.charAt(at++);
    }

    private void refuseLoneSurrogates(StringBuilder content) {
        if (content.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new MalformedJson(at, "an unpaired surrogate inside a string");
        }
    }
}
