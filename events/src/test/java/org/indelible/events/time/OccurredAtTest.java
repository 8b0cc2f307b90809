package org.indelible.events.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.indelible.events.time.OccurredAt.At;
import org.indelible.events.time.OccurredAt.Between;
import org.indelible.events.time.OccurredAt.Imprecise;
import org.indelible.events.time.OccurredAt.On;
import org.indelible.events.time.OccurredAt.Precision;
import org.junit.jupiter.api.Test;

class OccurredAtTest {
    @Test
    void a_late_summer_evening_at_utc_is_the_next_day_in_london() {
        var at = new At(time("2026-07-01T23:30:00Z"));
        assertThat(at.firstPossibleDay()).isEqualTo("2026-07-02");
        assertThat(at.lastPossibleDay()).isEqualTo("2026-07-02");
    }

    @Test
    void an_interval_spans_from_its_first_day_to_the_day_it_ended() {
        var night = new Between(time("2026-11-20T22:00:00Z"), time("2026-11-21T02:00:00Z"));
        assertThat(night.firstPossibleDay()).isEqualTo("2026-11-20");
        assertThat(night.lastPossibleDay()).isEqualTo("2026-11-21");
    }

    @Test
    void an_imprecise_date_counts_from_its_last_possible_day() {
        var month = imprecise("2026-02-01", "2026-02-28", Precision.MONTH);
        assertThat(month.firstPossibleDay()).isEqualTo("2026-02-01");
        assertThat(month.lastPossibleDay()).isEqualTo("2026-02-28");
        assertThat(new On(day("2026-02-03")).firstPossibleDay()).isEqualTo("2026-02-03");
        assertThat(new On(day("2026-02-03")).lastPossibleDay()).isEqualTo("2026-02-03");
    }

    @Test
    void the_moment_from_which_something_lies_in_the_past_is_where_the_future_ends() {
        var happenings = List.of(
                new At(time("2026-07-01T23:30:00Z")),
                new Between(time("2026-11-20T22:00:00Z"), time("2026-11-21T02:00:00Z")),
                new On(day("2026-07-03")),
                imprecise("2026-06-01", "2026-06-30", Precision.MONTH),
                imprecise("2026-06-01", "2026-06-04", Precision.RANGE));
        assertThat(happenings).allSatisfy(happening -> {
            var from = happening.noLongerInFutureFrom();
            assertThat(happening.inFutureOf(from)).isFalse();
            assertThat(happening.inFutureOf(from.minusNanos(1))).isTrue();
            assertThat(happening.firstPossibleMoment()).isBeforeOrEqualTo(from);
        });
    }

    @Test
    void an_interval_may_not_end_before_it_began_but_may_end_at_once() {
        var noon = time("2026-11-20T12:00:00Z");
        refused("It ends before it begins.", () -> new Between(noon, noon.minusNanos(1)));
        assertThat(new Between(noon, noon).lastPossibleDay()).isEqualTo("2026-11-20");
    }

    @Test
    void an_imprecise_date_may_not_end_before_it_began() {
        refused("It ends before it begins.", () -> imprecise("2026-02-02", "2026-02-01", Precision.RANGE));
        assertThat(imprecise("2026-02-01", "2026-02-01", Precision.RANGE)).isNotNull();
    }

    @Test
    void a_month_is_a_whole_calendar_month() {
        var message = "A month must cover a whole calendar month.";
        refused(message, () -> imprecise("2024-02-01", "2024-02-28", Precision.MONTH));
        refused(message, () -> imprecise("2024-02-02", "2024-02-29", Precision.MONTH));
        refused(message, () -> imprecise("2024-02-01", "2024-03-31", Precision.MONTH));
        assertThat(imprecise("2024-02-01", "2024-02-29", Precision.MONTH)).isNotNull();
    }

    @Test
    void a_season_is_three_whole_months_and_winter_crosses_the_year() {
        var message = "A season must cover three whole months from March, June, September or December.";
        refused(message, () -> imprecise("2026-01-01", "2026-03-31", Precision.SEASON));
        refused(message, () -> imprecise("2026-03-01", "2026-05-30", Precision.SEASON));
        assertThat(imprecise("2026-03-01", "2026-05-31", Precision.SEASON)).isNotNull();
        assertThat(imprecise("2026-06-01", "2026-08-31", Precision.SEASON)).isNotNull();
        assertThat(imprecise("2026-09-01", "2026-11-30", Precision.SEASON)).isNotNull();
        assertThat(imprecise("2025-12-01", "2026-02-28", Precision.SEASON)).isNotNull();
    }

    @Test
    void a_year_is_a_whole_calendar_year() {
        var message = "A year must cover a whole calendar year.";
        refused(message, () -> imprecise("2025-04-01", "2026-03-31", Precision.YEAR));
        refused(message, () -> imprecise("2025-01-01", "2025-12-30", Precision.YEAR));
        assertThat(imprecise("2025-01-01", "2025-12-31", Precision.YEAR)).isNotNull();
    }

    @Test
    void years_that_nobody_can_mean_are_refused() {
        var message = "The year must lie between 1800 and 2199.";
        refused(message, () -> new On(day("1799-12-31")));
        refused(message, () -> new On(day("2200-01-01")));
        refused(message, () -> new At(OffsetDateTime.MAX));
        refused(message, () -> new Between(OffsetDateTime.MIN, time("2026-01-01T00:00:00Z")));
        refused(message, () -> new Between(time("2026-01-01T00:00:00Z"), OffsetDateTime.MAX));
        refused(message, () -> imprecise("0201-01-01", "2026-01-01", Precision.RANGE));
        refused(message, () -> imprecise("2026-01-01", "9999-01-01", Precision.RANGE));
        assertThat(new On(day("1800-01-01"))).isNotNull();
        assertThat(new On(day("2199-12-31"))).isNotNull();
    }

    @Test
    void a_moment_or_the_end_of_an_interval_after_now_is_in_the_future() {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        assertThat(new At(time("2026-11-22T10:00:00Z")).inFutureOf(now)).isFalse();
        assertThat(new At(time("2026-11-22T10:00:00.000000001Z")).inFutureOf(now))
                .isTrue();
        assertThat(new At(time("2026-11-22T11:00:00+02:00")).inFutureOf(now)).isFalse();
        var began = time("2026-11-22T09:00:00Z");
        assertThat(new Between(began, time("2026-11-22T10:00:00Z")).inFutureOf(now))
                .isFalse();
        assertThat(new Between(began, time("2026-11-22T10:00:01Z")).inFutureOf(now))
                .isTrue();
    }

    @Test
    void a_day_is_in_the_future_from_the_next_day_of_london_on() {
        var justAfterMidnightInLondon = Instant.parse("2026-06-30T23:10:00Z");
        assertThat(new On(day("2026-07-01")).inFutureOf(justAfterMidnightInLondon))
                .isFalse();
        assertThat(new On(day("2026-07-02")).inFutureOf(justAfterMidnightInLondon))
                .isTrue();
    }

    @Test
    void a_running_month_has_come_but_a_range_must_have_ended() {
        var now = Instant.parse("2026-11-22T10:00:00Z");
        assertThat(imprecise("2026-11-01", "2026-11-30", Precision.MONTH).inFutureOf(now))
                .isFalse();
        assertThat(imprecise("2026-12-01", "2026-12-31", Precision.MONTH).inFutureOf(now))
                .isTrue();
        assertThat(imprecise("2026-11-01", "2026-11-22", Precision.RANGE).inFutureOf(now))
                .isFalse();
        assertThat(imprecise("2026-11-01", "2026-11-23", Precision.RANGE).inFutureOf(now))
                .isTrue();
    }

    private static void refused(String message, Runnable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessage(message);
    }

    private static Imprecise imprecise(String earliest, String latest, Precision precision) {
        return new Imprecise(day(earliest), day(latest), precision);
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
