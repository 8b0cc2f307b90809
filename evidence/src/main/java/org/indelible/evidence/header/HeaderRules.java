package org.indelible.evidence.header;

import org.indelible.evidence.digest.Sha256;

/** What a field of the header may hold. */
final class HeaderRules {

    static final int MAX_TEXT_BYTES = 1024;

    private HeaderRules() {}

    /** A lone surrogate has no UTF-8 and would encode like another text, so the encoder must refuse it to stay injective. */
    static void check(String text, String field) {
        int length = 0;
        boolean wellFormed = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                length++;
            } else if (!Character.isSurrogate(c)) {
                length += c < 0x800 ? 2 : 3;
            } else if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                length += 4;
                i++;
            } else {
                length++;
                wellFormed = false;
            }
        }
        if (length == 0 || length > MAX_TEXT_BYTES) {
            throw new MalformedHeader("the " + field + " must have 1 to " + MAX_TEXT_BYTES + " bytes");
        }
        if (!wellFormed) {
            throw new MalformedHeader("the " + field + " is not well-formed Unicode");
        }
        if (text.codePoints().anyMatch(HeaderRules::steers)) {
            throw new MalformedHeader("the " + field + " has a control or format character");
        }
    }

    /** What ends a line, moves the cursor or turns the direction of writing: a reader prints these texts, and keeps them one a line. */
    private static boolean steers(int character) {
        if (character >= ' ' && character <= '~') return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static void check(long number, String field) {
        if (number < 0) {
            throw new MalformedHeader("the " + field + " must not be negative");
        }
    }

    static byte[] digest(byte[] digest, String field) {
        if (digest.length != Sha256.LENGTH) {
            throw new MalformedHeader("the " + field + " must have " + Sha256.LENGTH + " bytes");
        }
        return digest.clone();
    }
}
