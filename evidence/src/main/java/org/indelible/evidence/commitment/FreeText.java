package org.indelible.evidence.commitment;

import java.util.function.Consumer;

/**
 * Cuts a text into words and what stands between them; the parts concatenate to the text. White space is the Unicode property White_Space, written out here
 * because the cut must never depend on the version of the platform.
 */
final class FreeText {

    private FreeText() {}

    static boolean isCut(String text) {
        return text.chars().anyMatch(FreeText::isSpace);
    }

    /** Gives the parts in order. */
    static void cut(String text, Consumer<String> parts) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i)) != isSpace(text.charAt(start))) {
                parts.accept(text.substring(start, i));
                start = i;
            }
        }
    }

    private static boolean isSpace(int c) {
        return c == ' '
                || (c >= 0x09 && c <= 0x0D)
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
