package org.indelible.app.json;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The direction in which a text is written. Letters of every script bring their own, and marks may help where two scripts meet; the
 * embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9) can show a text in another order than it is stored.
 */
public final class Direction {
    private Direction() {}

    /** Which character, counted from 1, is the first such control. */
    public static OptionalInt firstControlIn(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(at -> isControl(characters[at]))
                .map(at -> at + 1)
                .findFirst();
    }

    private static boolean isControl(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
