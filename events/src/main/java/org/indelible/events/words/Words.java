package org.indelible.events.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text has something that can be seen (a letter, a number, a punctuation mark or a symbol), and more than one of them. */
public final class Words {
    /** Letters and a symbol by category that are drawn as nothing: the Hangul fillers and the empty Braille pattern. */
    private static final Set<Integer> DRAWN_AS_NOTHING = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private Words() {}

    /**
     * Whether there is something to read. White space, marks and selectors without a letter, controls, formatting characters and code
     * points that Unicode has not given out are nothing, alone and together.
     */
    public static boolean in(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(Words::isSeen);
    }

    /** Whether there is more to read than one character, however often it stands there and in which case. */
    public static boolean differ(@Nullable String text) {
        return text != null
                && text.codePoints()
                                .filter(Words::isSeen)
                                .map(Character::toUpperCase)
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !DRAWN_AS_NOTHING.contains(codePoint);
        };
    }
}
