package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.indelible.command.policy.WorkingDays;
import org.indelible.events.notes.NoteType;
import org.jspecify.annotations.Nullable;

/** One kind of a routine on one file, round after round. */
final class Rounds {
    private static final String SUMMARY = "summary";
    private static final int WEEK = 7;
    private static final int SIX_WEEKS = 6 * WEEK;
    private static final int[] WORKING_DAYS_LATER = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 6, 8};
    private static final int WEEKS_AFTER_A_LATE_ONE = 6;

    private final Routine routine;
    private final Script script;
    private final RoutineTexts texts;
    private final String file;
    private final String kind;
    private final int every;
    private final Random random;
    private final List<RoutineText> left = new ArrayList<>();
    private String age = "";
    private @Nullable RoutineText last;

    Rounds(Routine routine, Script script, RoutineTexts texts, String file, String kind, int every, Random random) {
        this.routine = routine;
        this.script = script;
        this.texts = texts;
        this.file = file;
        this.kind = kind;
        this.every = every;
        this.random = random;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        LocalDate day = routine.from();
        if (!kind.equals(SUMMARY)) day = day.plusDays(random.nextInt(WEEK * every));
        while (!day.isAfter(routine.until())) {
            LocalDate worked = workingDay(day);
            steps.add(kind.equals(SUMMARY) ? summary(worked) : note(worked));
            day = kind.equals(SUMMARY)
                    ? worked.plusDays(SIX_WEEKS + lateness())
                    : day.plusWeeks(every).plusDays(random.nextInt(-2, 3));
        }
        return steps;
    }

    /** Mostly a little before the day on which it is due; sometimes after. */
    private int lateness() {
        return random.nextInt(6) == 0 ? random.nextInt(1, 9) : -random.nextInt(5);
    }

    private Step summary(LocalDate day) {
        var at = new ToldTime(day.atTime(LocalTime.of(9, 20).plusMinutes(random.nextInt(440))));
        return Step.of(at, null, routine.by(), file, next(day).summary(names()));
    }

    private Step note(LocalDate day) {
        boolean visit = kind.endsWith("visit");
        LocalDateTime from = day.atTime(LocalTime.of(9, 30).plusMinutes(15L * random.nextInt(21)));
        LocalDateTime to = from.plusMinutes(visit ? random.nextInt(40, 76) : random.nextInt(8, 31));
        var happened = new Happened(written(from) + "-" + to.toLocalTime());
        Note note = next(day).note(new NoteType(kind), happened, visit, names());
        return Step.of(recorded(day), late(day), author(), file, note);
    }

    private ToldTime recorded(LocalDate happened) {
        int later = WORKING_DAYS_LATER[random.nextInt(WORKING_DAYS_LATER.length)];
        LocalTime evening = LocalTime.of(16, 25).plusMinutes(random.nextInt(85));
        if (later == 0) return new ToldTime(happened.atTime(evening));
        LocalDate day =
                script.telling().told(calendar(happened).after(script.telling().day(happened), later));
        return new ToldTime(day.atTime(LocalTime.of(9, 5).plusMinutes(random.nextInt(480))));
    }

    /** Now and then one is late, but not so near the end of the routine that it would outlast it. */
    private @Nullable Integer late(LocalDate day) {
        boolean slips =
                random.nextInt(25) == 0 && day.plusWeeks(WEEKS_AFTER_A_LATE_ONE).isBefore(routine.until());
        return slips ? Integer.valueOf(random.nextInt(1, 4)) : null;
    }

    private String author() {
        return kind.endsWith("supervision") ? Objects.requireNonNull(routine.supervisor()) : routine.by();
    }

    private RoutineText.Names names() {
        return new RoutineText.Names(file, routine.carer());
    }

    /** No text comes twice before all have come, and none twice in a row. */
    private RoutineText next(LocalDate day) {
        String then = Ages.of(script.about(file), day);
        if (left.isEmpty() || !then.equals(age)) {
            age = then;
            left.clear();
            left.addAll(texts.of(kind, age));
            Collections.shuffle(left, random);
            if (left.getLast().equals(last)) Collections.reverse(left);
        }
        last = left.removeLast();
        return last;
    }

    private LocalDate workingDay(LocalDate told) {
        return script.telling()
                .told(calendar(told).rolledForward(script.telling().day(told)));
    }

    private WorkingDays calendar(LocalDate told) {
        return script.packAt(script.telling().moment(told.atStartOfDay())).workingDays();
    }

    private static String written(LocalDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime();
    }
}
