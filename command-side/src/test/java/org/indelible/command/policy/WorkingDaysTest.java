package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final WorkingDays CALENDAR = Packs.HCC.workingDays();

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"})
    void the_irregular_holidays_are_no_working_days(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2022-06-01", "2024-05-08", "2019-01-02", "2028-12-29"})
    void ordinary_weekdays_are_working_days(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22"})
    void weekends_are_no_working_days(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-14, 10, 2026-12-30",
        "2026-12-18, 10, 2027-01-06",
        "2027-03-19, 10, 2027-04-06",
        "2026-11-06, 10, 2026-11-20",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21"
    })
    void working_days_are_counted_from_the_day_after(LocalDate day, int workingDays, LocalDate reached) {
        assertThat(CALENDAR.after(day, workingDays)).isEqualTo(reached);
    }

    @Test
    void a_day_rolls_forward_to_a_working_day() {
        assertThat(CALENDAR.rolledForward(day("2026-12-24"))).isEqualTo("2026-12-24");
        assertThat(CALENDAR.rolledForward(day("2026-12-25"))).isEqualTo("2026-12-29");
    }

    @Test
    void working_days_between_exclude_the_first_day_and_include_the_last() {
        assertThat(CALENDAR.between(day("2026-10-22"), day("2026-10-27"))).isEqualTo(3);
        assertThat(CALENDAR.between(day("2026-10-23"), day("2026-10-25"))).isZero();
        assertThat(CALENDAR.between(day("2026-10-23"), day("2026-10-23"))).isZero();
        assertThat(CALENDAR.between(day("2026-10-23"), day("2026-10-22"))).isZero();
    }

    @Test
    void the_table_says_how_far_it_reaches() {
        assertThat(CALENDAR.lastKnownDay()).isEqualTo("2028-12-31");
        assertThat(CALENDAR.reachesBackTo(day("2019-01-01"))).isTrue();
        assertThat(CALENDAR.reachesBackTo(day("2018-12-31"))).isFalse();
    }

    @Test
    void beyond_the_table_nothing_is_guessed() {
        ends(() -> CALENDAR.isWorkingDay(day("2029-01-01")));
        ends(() -> CALENDAR.rolledForward(day("2028-12-30")));
        ends(() -> CALENDAR.after(day("2028-12-15"), 10));
        ends(() -> CALENDAR.between(day("2028-12-29"), day("2029-01-01")));
        assertThat(CALENDAR.isWorkingDay(day("2028-12-31"))).isFalse();
        assertThat(CALENDAR.after(day("2028-12-13"), 10)).isEqualTo("2028-12-29");
    }

    @Test
    void before_the_table_nothing_is_guessed_either() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.isWorkingDay(day("2018-12-31")));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(day("2018-12-31"), 1));
        assertThat(CALENDAR.isWorkingDay(day("2019-01-01"))).isFalse();
        assertThat(CALENDAR.after(day("2019-01-01"), 1)).isEqualTo("2019-01-02");
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.after(day("2026-11-20"), -1));
    }

    private static void ends(Runnable computation) {
        assertThatExceptionOfType(HolidayTableEnds.class)
                .isThrownBy(computation::run)
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::code, Violation::clause)
                        .containsExactly(tuple("holiday-table-ends", "R4")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
