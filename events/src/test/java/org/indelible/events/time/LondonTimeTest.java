package org.indelible.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LondonTimeTest {
    @Test
    void in_winter_the_day_begins_at_midnight_utc() {
        assertThat(LondonTime.dayOf(Instant.parse("2026-12-31T23:59:59Z"))).isEqualTo("2026-12-31");
        assertThat(LondonTime.dayOf(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo("2027-01-01");
    }

    @Test
    void in_summer_the_day_begins_at_eleven_in_the_evening_utc() {
        assertThat(LondonTime.dayOf(Instant.parse("2026-06-30T22:59:59Z"))).isEqualTo("2026-06-30");
        assertThat(LondonTime.dayOf(OffsetDateTime.parse("2026-06-30T19:00:00-04:00")))
                .isEqualTo("2026-07-01");
    }
}
