package org.indelible.app.demo.families.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story: somebody does something, on one file or on several.
 *
 * @param at when it was recorded
 * @param late how many working days too late, 0 for the last day of the limit; the day is then counted by the calendar, and {@code at} says which
 *     it was when told
 * @param by the user
 * @param in the files, by the names that the story gives them
 * @param refused the codes with which it is refused; empty where it is accepted
 */
record Step(
        ToldTime at,
        @Nullable Integer late,
        String by,
        List<String> in,
        @Nullable List<String> refused,
        Act act) {
    /** A step that is accepted, on one file. */
    static Step of(ToldTime at, @Nullable Integer late, String by, String file, Act act) {
        return new Step(at, late, by, List.of(file), null, act);
    }

    List<String> codes() {
        return refused == null ? List.of() : refused;
    }
}
