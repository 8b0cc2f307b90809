package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;

class CalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final WorkingDays CALENDAR = Packs.HCC.workingDays();

    @Property
    void counting_forward_and_counting_between_agree(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int workingDays) {
        assertThat(CALENDAR.between(day, CALENDAR.after(day, workingDays))).isEqualTo(workingDays);
    }

    @Property
    void what_is_reached_is_a_working_day(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        assertThat(CALENDAR.isWorkingDay(CALENDAR.after(day, workingDays))).isTrue();
    }

    @Property
    void a_later_event_is_never_due_earlier(@ForAll("days") LocalDate day) {
        assertThat(CALENDAR.after(day.plusDays(1), 10)).isAfterOrEqualTo(CALENDAR.after(day, 10));
    }

    @Property
    void holidays_only_ever_move_the_due_day_later(@ForAll("days") LocalDate day) {
        var limit = new RecordingLimit.Within(10);
        assertThat(limit.due(day, CALENDAR).orElseThrow()).isAfterOrEqualTo(limit.dueWithoutHolidays(day));
    }

    @Property
    void late_is_late_by_one_day_at_least_and_never_less_a_day_later(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int daysLater) {
        var sooner = judged(day, day.plusDays(daysLater));
        var later = judged(day, day.plusDays(daysLater + 1L));
        assertThat(workingDaysLate(later)).isGreaterThanOrEqualTo(workingDaysLate(sooner));
        assertThat(sooner.late()).isEqualTo(workingDaysLate(sooner) >= 1);
    }

    @Property
    void the_month_after_any_conference_day_is_never_skipped(@ForAll("days") LocalDate conference) {
        var closable = new MonthsAfterConference(3).closableFrom(conference);
        assertThat(closable).isAfter(conference.plusDays(89)).isBefore(conference.plusDays(94));
    }

    @Property
    void an_order_of_a_year_has_a_year_of_days(@ForAll("days") LocalDate made) {
        var overFrom = OrderPeriod.ofMonths(made, 12).overFrom();
        assertThat(overFrom).isBetween(made.plusDays(365), made.plusDays(366));
    }

    @Property
    void a_birthday_is_never_before_the_day_of_the_year_of_birth(
            @ForAll("days") LocalDate born, @ForAll @IntRange(max = 100) int years) {
        var birthday = new AgeReached(years).on(born);
        assertThat(birthday.getYear()).isEqualTo(born.getYear() + years);
        assertThat(birthday.withYear(2024))
                .isBetween(born.withYear(2024), born.withYear(2024).plusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Lateness judged(LocalDate occurred, LocalDate done) {
        var noon = done.atTime(12, 0).atZone(LondonTime.ZONE).toInstant();
        return Packs.HCC.timeliness().judge(new OccurredAt.On(occurred), Packs.HCC.recordingLimit(), noon);
    }

    private static int workingDaysLate(Lateness lateness) {
        return switch (lateness) {
            case Lateness.OnTime _ -> 0;
            case Lateness.Late late -> late.workingDaysLate();
            case Lateness.LateNotComputed _ -> throw new AssertionError("within the table");
        };
    }
}
