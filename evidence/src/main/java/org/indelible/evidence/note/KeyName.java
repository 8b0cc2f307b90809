package org.indelible.evidence.note;

import java.nio.charset.StandardCharsets;

/** What a key may be called (c2sp.org/signed-note, Format): neither spaces nor plus signs, which delimit names in notes and in key texts. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static void check(String name) {
        boolean fits = !name.isEmpty()
                && name.codePoints().noneMatch(KeyName::isBanned)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
        if (!fits) {
            throw new RefusedNote("A key name is empty, or holds a space, a plus sign or a control character.");
        }
    }

    private static boolean isBanned(int point) {
        return point < ' ' || point == '+' || point == NEXT_LINE || Character.isSpaceChar(point);
    }
}
