package org.indelible.app.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.people.Voice;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.Code;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.entries.RecordingInterval;
import org.jspecify.annotations.Nullable;

/** Dates, times and codes as people in England read them. */
final class InWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private InWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(LondonTime.ZONE));
    }

    /** When it was recorded, and that the case was closed then, if it was. */
    static String recorded(Recorded recorded) {
        return minute(recorded.at()) + afterClosure(recorded);
    }

    /** All that is known of the making of what was recorded, in brackets after it. */
    static String explained(Recorded recorded, Authorship authorship) {
        return " (" + provenance(recorded, authorship) + ")";
    }

    /** When it was recorded, by whom, for which purpose, for whom it was typed, and what an earlier system said about it. */
    static String provenance(Recorded recorded, Authorship authorship) {
        return "recorded " + recorded(recorded) + " by " + author(authorship.author()) + "; purpose: "
                + purpose(authorship) + enteredFor(authorship.enteredFor()) + imported(authorship.imported());
    }

    private static String enteredFor(@Nullable EnteredFor other) {
        return other == null ? "" : "; entered for " + other.name() + ", " + other.jobTitle();
    }

    private static String imported(@Nullable Imported imported) {
        return imported == null
                ? ""
                : "; imported from " + imported.system() + ", " + imported.identifier() + ", originally by "
                        + imported.originalAuthor() + ", recorded there " + imported.originallyRecorded()
                        + (imported.originallyFinalised() == null
                                ? ""
                                : ", finalised there " + imported.originallyFinalised());
    }

    /** The words as the beginning of a sentence. */
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** That the case was closed when it was recorded; nothing if it was open. */
    static String afterClosure(Recorded recorded) {
        Instant closed = recorded.closedSince();
        return closed == null ? "" : " (recorded after the case was closed, " + minute(closed) + ")";
    }

    private static String minute(OffsetDateTime moment) {
        return minute(moment.toInstant());
    }

    static String when(OccurredAt occurredAt) {
        return switch (occurredAt) {
            case OccurredAt.At at -> minute(at.at());
            case OccurredAt.Between between -> minute(between.from()) + " to " + minute(between.to());
            case OccurredAt.On on -> day(on.date()) + ", time not known";
            case OccurredAt.Imprecise imprecise ->
                "between " + day(imprecise.earliest()) + " and " + day(imprecise.latest()) + ", day not known";
        };
    }

    static String code(Enum<?> constant) {
        return code(Code.of(constant));
    }

    static String code(String code) {
        return sentence(code.replace('-', ' '));
    }

    /** The purpose, and its words where there are any. */
    static String purpose(Authorship authorship) {
        String words = authorship.purposeWords();
        return code(authorship.purpose()) + (words == null ? "" : ": " + words);
    }

    static String author(Author author) {
        return author.name() + ", " + author.jobTitle() + ", " + author.team();
    }

    static String lateness(String what, Lateness lateness) {
        return switch (lateness) {
            case Lateness.OnTime _ -> what + " within the limit";
            case Lateness.Late late ->
                what + " " + count(late.workingDaysLate(), "working day") + " late (due " + day(late.due()) + ")";
            case Lateness.LateNotComputed _ -> what + " late, working days not computed";
        };
    }

    /** How long after the event its words were in the record (HCC-5.4). */
    static String interval(RecordingInterval interval) {
        if (interval.during()) return "Its words were in the record while it happened";
        Long minutes = interval.minutes();
        long days = Math.max(0, interval.days());
        String after = minutes != null && minutes < 24 * 60
                ? count(minutes / 60, "hour") + " and " + count(minutes % 60, "minute") + " after the event"
                : days == 0 ? "on the day of the event" : count(days, "day") + " after the event";
        return "Its words were in the record " + after;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String voice(Voice voice) {
        return voice == Voice.WORKER ? "" : ", in the words of: " + code(voice).toLowerCase(Locale.ROOT);
    }

    static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? "Not recorded" : text;
    }
}
