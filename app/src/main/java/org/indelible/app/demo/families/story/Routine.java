package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What comes again and again between two days: each kind every so many weeks, on working days, mostly in time.
 *
 * @param by the worker
 * @param supervisor who writes the supervision notes
 * @param carer as {@code Temi Marsh (mother)}
 * @param weeks every how many weeks, by note type, or {@code summary}
 */
record Routine(
        List<String> in,
        String by,
        @Nullable String supervisor,
        LocalDate from,
        LocalDate until,
        String carer,
        Map<String, Integer> weeks) {
    /** The steps, always the same for the same family and the same telling. */
    List<Step> steps(Script script, RoutineTexts texts, int number) {
        List<Step> steps = new ArrayList<>();
        for (String file : in) {
            weeks.forEach((kind, every) -> {
                var random = new Random(
                        script.id("routine " + number + "/" + file + "/" + kind).getLeastSignificantBits());
                steps.addAll(new Rounds(this, script, texts, file, kind, every, random).steps());
            });
        }
        return steps;
    }
}
