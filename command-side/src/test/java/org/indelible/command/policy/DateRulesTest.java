package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {
    @Test
    void a_summary_is_due_after_forty_two_days() {
        var interval = Packs.HCC.summaryInterval();
        var summary = day("2026-09-07");
        assertThat(interval.due(summary)).isEqualTo("2026-10-19");
        assertThat(interval.due(day("2026-10-12"))).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2027-02-28, 2027-03-01",
        "2027-01-31, 2027-04-30, 2027-05-01",
        "2026-08-27, 2026-11-27, 2026-11-28",
        "2027-11-30, 2028-02-29, 2028-03-01"
    })
    void three_months_after_a_conference_end_with_the_corresponding_day(
            LocalDate conference, LocalDate lastDay, LocalDate closable) {
        var period = Packs.HCC.afterConference();
        assertThat(period.lastDay(conference)).isEqualTo(lastDay);
        assertThat(period.closableFrom(conference)).isEqualTo(closable);
        assertThat(period.hasElapsed(conference, lastDay)).isFalse();
        assertThat(period.hasElapsed(conference, closable)).isTrue();
    }

    @Test
    void what_is_monthly_is_due_on_the_last_day_of_each_calendar_month() {
        assertThat(Monthly.firstDue(day("2026-09-25"))).isEqualTo("2026-09-30");
        assertThat(Monthly.nextDue(day("2026-10-13"))).isEqualTo("2026-11-30");
        assertThat(Monthly.nextDue(day("2028-01-31"))).isEqualTo("2028-02-29");
        assertThat(Monthly.isOverdue(day("2026-10-13"), day("2026-11-30"))).isFalse();
        assertThat(Monthly.isOverdue(day("2026-10-13"), day("2026-12-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-11, 18, 2027-01-11",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 20, 2028-02-29",
        "2005-12-09, 21, 2026-12-09",
        "2008-02-28, 18, 2026-02-28"
    })
    void an_age_is_reached_at_the_start_of_the_birthday(LocalDate born, int years, LocalDate birthday) {
        var age = new AgeReached(years);
        assertThat(age.on(born)).isEqualTo(birthday);
        assertThat(age.hasBeenReached(born, birthday.minusDays(1))).isFalse();
        assertThat(age.hasBeenReached(born, birthday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 12, 2027-03-15",
        "2026-03-01, 1, 2026-03-31",
        "2027-01-31, 1, 2027-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2026-01-01, 12, 2026-12-31"
    })
    void an_order_includes_its_first_day(LocalDate made, int months, LocalDate lastDay) {
        var period = OrderPeriod.ofMonths(made, months);
        assertThat(period).isEqualTo(new OrderPeriod(made, lastDay));
        assertThat(period.isInForceOn(made.minusDays(1))).isFalse();
        assertThat(period.isInForceOn(made)).isTrue();
        assertThat(period.isInForceOn(lastDay)).isTrue();
        assertThat(period.isInForceOn(lastDay.plusDays(1))).isFalse();
        assertThat(period.overFrom()).isEqualTo(lastDay.plusDays(1));
    }

    @Test
    void an_order_without_a_last_day_stays_in_force() {
        var open = new OrderPeriod(day("2019-06-06"), null);
        assertThat(open.isInForceOn(day("2019-06-05"))).isFalse();
        assertThat(open.isInForceOn(day("2036-01-01"))).isTrue();
        assertThat(open.overFrom()).isNull();
    }

    @Test
    void an_order_of_one_day_is_possible_and_one_that_ends_before_it_was_made_is_not() {
        var made = day("2026-03-16");
        assertThat(new OrderPeriod(made, made).isInForceOn(made)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderPeriod(made, made.minusDays(1)))
                .withMessage("order-ends-before-made");
    }

    @Test
    void a_care_leaver_is_asked_from_three_months_before_twenty_one_and_again_each_year() {
        var support = Packs.HCC.careLeaverSupport();
        var born = day("2005-12-09");
        assertThat(support.askFrom(born)).isEqualTo("2026-09-09");
        assertThat(support.askAgainBy(born, day("2026-11-04"))).isEqualTo("2027-11-04");
        assertThat(support.askAgainBy(born, day("2029-12-08"))).isEqualTo("2030-12-08");
        assertThat(support.askAgainBy(born, day("2029-12-09"))).isNull();
    }

    @Test
    void numbers_that_make_no_sense_are_no_rules() {
        nonsense(() -> new SummaryInterval(0));
        nonsense(() -> new MonthsAfterConference(0));
        nonsense(() -> new AgeReached(-1));
        nonsense(() -> OrderPeriod.ofMonths(day("2026-01-01"), 0));
        nonsense(() -> new RecordingLimit.Within(0));
        nonsense(() -> new CareLeaverSupport(new AgeReached(16), new AgeReached(21), 0, 12, new AgeReached(25)));
        nonsense(() -> new CareLeaverSupport(new AgeReached(16), new AgeReached(21), 3, 0, new AgeReached(25)));
        nonsense(() -> new CareLeaverSupport(new AgeReached(16), new AgeReached(21), 3, 12, new AgeReached(20)));
        assertThat(new SummaryInterval(1).due(day("2026-01-01"))).isEqualTo("2026-01-02");
        assertThat(new MonthsAfterConference(1).lastDay(day("2026-01-01"))).isEqualTo("2026-02-01");
        assertThat(new AgeReached(0).on(day("2026-01-01"))).isEqualTo("2026-01-01");
        assertThat(new CareLeaverSupport(new AgeReached(16), new AgeReached(21), 1, 1, new AgeReached(21)))
                .isNotNull();
    }

    private static void nonsense(Runnable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction::run);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
