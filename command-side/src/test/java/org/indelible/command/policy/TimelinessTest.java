package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.Lateness.Late;
import org.indelible.events.time.Lateness.LateNotComputed;
import org.indelible.events.time.Lateness.OnTime;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.indelible.events.time.OccurredAt.On;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {
    private static final Timeliness TIMELINESS = Packs.HCC.timeliness();
    private static final RecordingLimit TEN_DAYS = Packs.HCC.recordingLimit();
    private static final RecordingLimit SAME_DAY = new RecordingLimit.SameDay();

    @ParameterizedTest
    @CsvSource({"2026-12-14, 2026-12-30", "2026-12-18, 2027-01-06", "2027-03-19, 2027-04-06"})
    void recording_is_due_ten_working_days_after_the_event(LocalDate occurred, LocalDate due) {
        assertThat(TIMELINESS.due(new On(occurred), TEN_DAYS)).contains(due);
        assertThat(judge(occurred, due)).isEqualTo(new OnTime(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-26, 2024-04-15, 2024-04-11, 2",
        "2026-10-08, 2026-10-27, 2026-10-22, 3",
        "2026-05-14, 2026-06-02, 2026-05-29, 2",
        "2025-12-22, 2026-01-12, 2026-01-08, 2",
        "2026-08-20, 2026-09-08, 2026-09-04, 2",
        "2026-04-01, 2026-04-20, 2026-04-17, 1",
        "2025-08-18, 2025-09-04, 2025-09-02, 2"
    })
    void later_recording_is_late_by_working_days(LocalDate occurred, LocalDate recorded, LocalDate due, int days) {
        assertThat(judge(occurred, recorded)).isEqualTo(new Late(due, days));
    }

    @Test
    void recording_on_the_limit_is_on_time() {
        assertThat(judge(day("2026-11-06"), day("2026-11-20"))).isEqualTo(new OnTime(day("2026-11-20")));
    }

    @Test
    void a_weekend_after_the_limit_counts_as_its_monday() {
        var due = day("2026-11-20");
        assertThat(judge(day("2026-11-06"), day("2026-11-21"))).isEqualTo(new Late(due, 1));
        assertThat(judge(day("2026-11-06"), day("2026-11-23"))).isEqualTo(new Late(due, 1));
        assertThat(judge(day("2026-11-06"), day("2026-11-24"))).isEqualTo(new Late(due, 2));
    }

    @Test
    void an_interval_counts_from_the_day_it_ended_and_a_month_from_its_last() {
        var night = new OccurredAt.Between(time("2026-11-05T22:00:00Z"), time("2026-11-06T02:00:00Z"));
        var month = new OccurredAt.Imprecise(day("2026-11-01"), day("2026-11-30"), OccurredAt.Precision.MONTH);
        assertThat(TIMELINESS.due(night, TEN_DAYS)).contains(day("2026-11-20"));
        assertThat(TIMELINESS.due(month, TEN_DAYS)).contains(day("2026-12-14"));
    }

    @Test
    void the_same_day_ends_at_midnight_in_london() {
        var eveningOfSaturday = new OccurredAt.At(time("2026-07-04T21:00:00+01:00"));
        var due = day("2026-07-04");
        assertThat(TIMELINESS.judge(eveningOfSaturday, SAME_DAY, Instant.parse("2026-07-04T22:59:59Z")))
                .isEqualTo(new OnTime(due));
        assertThat(TIMELINESS.judge(eveningOfSaturday, SAME_DAY, Instant.parse("2026-07-04T23:00:00Z")))
                .isEqualTo(new Late(due, 1));
    }

    @Test
    void a_shorter_limit_of_working_days_is_judged_like_the_general_one() {
        var next = new RecordingLimit.Within(1);
        assertThat(TIMELINESS.judge(new On(day("2026-11-20")), next, noonOf(day("2026-11-23"))))
                .isEqualTo(new OnTime(day("2026-11-23")));
        assertThat(TIMELINESS.judge(new On(day("2026-11-20")), next, noonOf(day("2026-11-24"))))
                .isEqualTo(new Late(day("2026-11-23"), 1));
    }

    @Test
    void before_the_holiday_table_late_is_marked_without_a_count() {
        assertThat(TIMELINESS.due(new On(day("2018-12-31")), TEN_DAYS)).isEmpty();
        assertThat(judge(day("2018-12-03"), day("2018-12-17"))).isEqualTo(new OnTime(null));
        assertThat(judge(day("2018-12-03"), day("2018-12-18"))).isEqualTo(new LateNotComputed(null));
        assertThat(judge(day("2003-06-01"), day("2026-11-20"))).isEqualTo(new LateNotComputed(null));
    }

    @Test
    void the_same_day_before_the_holiday_table_is_known_but_not_counted_from() {
        var occurred = new On(day("2018-12-31"));
        assertThat(TIMELINESS.judge(occurred, SAME_DAY, noonOf(day("2018-12-31"))))
                .isEqualTo(new OnTime(day("2018-12-31")));
        assertThat(TIMELINESS.judge(occurred, SAME_DAY, noonOf(day("2019-01-02"))))
                .isEqualTo(new LateNotComputed(day("2018-12-31")));
        assertThat(TIMELINESS.judge(new On(day("2019-01-01")), SAME_DAY, noonOf(day("2019-01-02"))))
                .isEqualTo(new Late(day("2019-01-01"), 1));
    }

    @Test
    void a_same_day_limit_before_the_table_has_its_own_day_even_without_a_calendar() {
        assertThat(SAME_DAY.dueWithoutHolidays(day("2018-12-30"))).isEqualTo("2018-12-30");
    }

    @Test
    void beyond_the_holiday_table_no_verdict_is_given() {
        assertThatExceptionOfType(HolidayTableEnds.class).isThrownBy(() -> judge(day("2028-12-20"), day("2028-12-21")));
        assertThatExceptionOfType(HolidayTableEnds.class).isThrownBy(() -> judge(day("2028-11-01"), day("2029-01-02")));
    }

    private static Lateness judge(LocalDate occurred, LocalDate done) {
        return TIMELINESS.judge(new On(occurred), TEN_DAYS, noonOf(done));
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(LondonTime.ZONE).toInstant();
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
