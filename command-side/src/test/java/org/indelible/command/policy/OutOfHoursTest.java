package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the out-of-hours team is on duty, by the pack. */
class OutOfHoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-01T16:59:59Z, false", // a Tuesday in winter
        "2026-12-01T17:00:00Z, true",
        "2026-12-02T08:59:59Z, true",
        "2026-12-02T09:00:00Z, false",
        "2026-06-30T16:00:00Z, true", // 17:00 in London
        "2026-06-30T08:00:00Z, false",
        "2026-12-05T12:00:00Z, true", // a Saturday
        "2026-12-25T12:00:00Z, true", // Christmas Day
        "2099-06-30T12:00:00Z, false" // a Tuesday after the table of holidays
    })
    void it_is_the_evening_the_night_and_whatever_is_no_working_day(String at, boolean onDuty) {
        Instant moment = Instant.parse(at);
        assertThat(PolicyPacks.bundled().inForceAt(moment).isOutOfHours(moment)).isEqualTo(onDuty);
    }
}
