package org.indelible.app.demo.families.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.indelible.events.time.LondonTime;

/**
 * Carries the days of a story to the days of this demo: all later, or earlier, by the same number of whole weeks, so that weekdays stay and
 * the last of them lie just before the real today.
 */
public record Telling(int weeks) {
    private static final LocalDate TOLD_ON = LocalDate.of(2026, 11, 22);
    private static final Pattern DAY_IN_WORDS = Pattern.compile("\\{(\\d{4}-\\d{2}-\\d{2})}");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** The telling on this day: the Sunday of the stories becomes the last Sunday that is not after it. */
    public static Telling on(LocalDate today) {
        return new Telling(Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(TOLD_ON, today), 7L)));
    }

    LocalDate day(LocalDate told) {
        return told.plusWeeks(weeks);
    }

    LocalDate told(LocalDate day) {
        return day.minusWeeks(weeks);
    }

    OffsetDateTime stated(LocalDateTime told) {
        return told.plusWeeks(weeks).atZone(LondonTime.ZONE).toOffsetDateTime();
    }

    Instant moment(LocalDateTime told) {
        return stated(told).toInstant();
    }

    /** The text, with every day that it names in braces in words: {@code {2026-08-27}} becomes 27 August 2026, or the day it was carried to. */
    String words(String text) {
        return DAY_IN_WORDS
                .matcher(text.strip())
                .replaceAll(match -> WORDS.format(day(LocalDate.parse(match.group(1)))));
    }
}
