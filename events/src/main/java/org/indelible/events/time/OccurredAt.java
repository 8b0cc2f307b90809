package org.indelible.events.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * When the recorded thing happened, no more precisely than its author knows. A day without a time is {@link On}, never
 * midnight; a month or a season is {@link Imprecise}, never its first day.
 *
 * <p>It is a claim of the author. What the ledger itself vouches for is when the record was made.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OccurredAt.At.class, name = "at"),
    @JsonSubTypes.Type(value = OccurredAt.Between.class, name = "between"),
    @JsonSubTypes.Type(value = OccurredAt.On.class, name = "on"),
    @JsonSubTypes.Type(value = OccurredAt.Imprecise.class, name = "imprecise")
})
public sealed interface OccurredAt {
    /** The first London day on which it can have happened. */
    LocalDate firstPossibleDay();

    /** The last London day on which it can have happened: the day from which the policy's periods count. */
    LocalDate lastPossibleDay();

    /** Whether it states a time that has not come yet at {@code now}. */
    boolean inFutureOf(Instant now);

    /** The first moment at which it can have begun; the place it takes in a chronology. */
    default Instant firstPossibleMoment() {
        return switch (this) {
            case At known -> known.at().toInstant();
            case Between between -> between.from().toInstant();
            case On day -> LondonTime.startOf(day.date());
            case Imprecise imprecise -> LondonTime.startOf(imprecise.earliest());
        };
    }

    /** The first moment of which it is no longer {@linkplain #inFutureOf in the future}; lets a table select by when things happened. */
    default Instant noLongerInFutureFrom() {
        return switch (this) {
            case At known -> known.at().toInstant();
            case Between between -> between.to().toInstant();
            case On day -> LondonTime.startOf(day.date());
            case Imprecise imprecise -> LondonTime.startOf(imprecise.mustHaveCome());
        };
    }

    /** A known moment, with the offset it was stated with. */
    record At(@AsStated OffsetDateTime at) implements OccurredAt {
        public At {
            OccurredAtChecks.plausible(at.toLocalDate());
        }

        @Override
        public LocalDate firstPossibleDay() {
            return LondonTime.dayOf(at);
        }

        @Override
        public LocalDate lastPossibleDay() {
            return LondonTime.dayOf(at);
        }

        @Override
        public boolean inFutureOf(Instant now) {
            return at.toInstant().isAfter(now);
        }
    }

    /** Something that took from one moment to another; it is in the future until it has ended. */
    record Between(@AsStated OffsetDateTime from, @AsStated OffsetDateTime to) implements OccurredAt {
        public Between {
            OccurredAtChecks.plausible(from.toLocalDate());
            OccurredAtChecks.plausible(to.toLocalDate());
            OccurredAtChecks.require(!to.isBefore(from), "ends-before-it-begins", "It ends before it begins.");
        }

        @Override
        public LocalDate firstPossibleDay() {
            return LondonTime.dayOf(from);
        }

        @Override
        public LocalDate lastPossibleDay() {
            return LondonTime.dayOf(to);
        }

        @Override
        public boolean inFutureOf(Instant now) {
            return to.toInstant().isAfter(now);
        }
    }

    /** A known day, at a time nobody knows. */
    record On(LocalDate date) implements OccurredAt {
        public On {
            OccurredAtChecks.plausible(date);
        }

        @Override
        public LocalDate firstPossibleDay() {
            return date;
        }

        @Override
        public LocalDate lastPossibleDay() {
            return date;
        }

        @Override
        public boolean inFutureOf(Instant now) {
            return date.isAfter(LondonTime.dayOf(now));
        }
    }

    /**
     * Some time from the earliest to the latest day, both included. A month, season or year may still be running: "this
     * month" lies in the future only when its first day does. A range is chosen freely, so it must have ended.
     */
    record Imprecise(LocalDate earliest, LocalDate latest, Precision precision) implements OccurredAt {
        public Imprecise {
            OccurredAtChecks.plausible(earliest);
            OccurredAtChecks.plausible(latest);
            OccurredAtChecks.require(!earliest.isAfter(latest), "ends-before-it-begins", "It ends before it begins.");
            OccurredAtChecks.covered(precision, earliest, latest);
        }

        @Override
        public LocalDate firstPossibleDay() {
            return earliest;
        }

        @Override
        public LocalDate lastPossibleDay() {
            return latest;
        }

        @Override
        public boolean inFutureOf(Instant now) {
            return mustHaveCome().isAfter(LondonTime.dayOf(now));
        }

        private LocalDate mustHaveCome() {
            return precision == Precision.RANGE ? latest : earliest;
        }
    }

    /** How much is known: a whole calendar month, a season (three months from March, June, September or December), a whole year, or a range of days. */
    enum Precision {
        @JsonProperty("month")
        MONTH,
        @JsonProperty("season")
        SEASON,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("range")
        RANGE
    }
}
