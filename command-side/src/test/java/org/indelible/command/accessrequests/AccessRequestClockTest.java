package org.indelible.command.accessrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indelible.command.policy.AccessRequestTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRequestClockTest {
    private static final AccessRequestTerms TERMS = new AccessRequestTerms(1, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-09-03, 2026-10-03, 2026-12-03",
        "2026-01-31, 2026-02-28, 2026-04-30",
        "2028-01-31, 2028-02-29, 2028-04-30",
        "2026-03-31, 2026-04-30, 2026-06-30",
        "2026-11-30, 2026-12-30, 2027-02-28",
        "2026-12-31, 2027-01-31, 2027-03-31",
        "2027-11-29, 2027-12-29, 2028-02-29"
    })
    void a_month_ends_with_the_corresponding_day_or_the_last_of_a_shorter_month(
            LocalDate received, LocalDate due, LocalDate longer) {
        var clock = AccessRequestClock.from(received);
        assertThat(clock.dueOn(TERMS)).isEqualTo(due);
        assertThat(clock.longer().dueOn(TERMS)).isEqualTo(longer);
        assertThat(clock.isOver(due, TERMS)).isFalse();
        assertThat(clock.isOver(due.plusDays(1), TERMS)).isTrue();
    }

    @Test
    void it_runs_from_the_later_of_receipt_and_confirmed_identity() {
        var clock = AccessRequestClock.from(day("2026-11-02"));
        assertThat(clock.identityConfirmed(day("2026-11-05")).dueOn(TERMS)).isEqualTo("2026-12-05");
        assertThat(clock.identityConfirmed(day("2026-11-02")).dueOn(TERMS)).isEqualTo("2026-12-02");
        assertThat(clock.identityConfirmed(day("2026-10-30")).dueOn(TERMS)).isEqualTo("2026-12-02");
    }

    @Test
    void it_stands_while_clarification_is_awaited_and_goes_on_by_the_days_that_it_stood() {
        var stands = AccessRequestClock.from(day("2026-11-02")).stoppedOn(day("2026-11-10"));
        assertThat(stands.dueOn(TERMS)).isNull();
        assertThat(stands.isOver(day("2027-06-01"), TERMS)).isFalse();
        var goesOn = stands.goesOnFrom(day("2026-11-14"));
        assertThat(goesOn.dueOn(TERMS)).isEqualTo("2026-12-06");
        assertThat(goesOn.stoppedOn(day("2026-11-20"))
                        .goesOnFrom(day("2026-11-21"))
                        .dueOn(TERMS))
                .isEqualTo("2026-12-07");
    }

    @Test
    void what_it_stood_for_before_it_was_known_who_asks_does_not_count_twice() {
        var stands = AccessRequestClock.from(day("2026-11-02")).stoppedOn(day("2026-11-03"));
        assertThat(stands.goesOnFrom(day("2026-11-08"))
                        .identityConfirmed(day("2026-11-10"))
                        .dueOn(TERMS))
                .isEqualTo("2026-12-10");
        assertThat(stands.identityConfirmed(day("2026-11-06"))
                        .goesOnFrom(day("2026-11-08"))
                        .dueOn(TERMS))
                .isEqualTo("2026-12-08");
    }

    @Test
    void more_time_is_taken_in_the_first_month_which_is_longer_by_what_it_stood() {
        var clock = AccessRequestClock.from(day("2026-11-02"));
        assertThat(clock.isInFirstMonth(day("2026-12-02"), TERMS)).isTrue();
        assertThat(clock.isInFirstMonth(day("2026-12-03"), TERMS)).isFalse();
        var stood = clock.stoppedOn(day("2026-11-10")).goesOnFrom(day("2026-11-12"));
        assertThat(stood.isInFirstMonth(day("2026-12-04"), TERMS)).isTrue();
        assertThat(stood.isInFirstMonth(day("2026-12-05"), TERMS)).isFalse();
        assertThat(clock.stoppedOn(day("2026-11-10")).isInFirstMonth(day("2027-03-01"), TERMS))
                .isTrue();
    }

    @Property
    void each_day_that_it_stands_is_a_day_more(
            @ForAll @IntRange(max = 5000) int received,
            @ForAll @IntRange(max = 25) int asked,
            @ForAll @IntRange(max = 400) int stood) {
        var start = LocalDate.parse("2024-01-01").plusDays(received);
        var clock = AccessRequestClock.from(start);
        var after = clock.stoppedOn(start.plusDays(asked)).goesOnFrom(start.plusDays(asked + stood));
        assertThat(after.dueOn(TERMS)).isEqualTo(start.plusMonths(1).plusDays(stood));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
