package org.indelible.app.demo.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.indelible.events.time.LondonTime;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private static final Instant REAL = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant TOLD = Instant.parse("2023-06-06T09:10:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(REAL, ZoneOffset.UTC));

    @Test
    void it_shows_the_real_time_until_it_is_led() {
        assertThat(clock.instant()).isEqualTo(REAL);
    }

    @Test
    void it_stands_where_it_was_put_in_every_zone() {
        clock.moveTo(TOLD);
        assertThat(clock.instant()).isEqualTo(TOLD);
        assertThat(clock.withZone(LondonTime.ZONE).instant()).isEqualTo(TOLD);
    }

    @Test
    void it_runs_neither_back_nor_ahead_of_the_real_time() {
        clock.moveTo(TOLD);
        assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(TOLD.minusSeconds(1)));
        assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(REAL.plusSeconds(1)));
    }

    @Test
    void once_let_go_it_shows_the_real_time_for_ever() {
        clock.moveTo(TOLD);
        clock.letGo();
        assertThat(clock.instant()).isEqualTo(REAL);
        assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(REAL));
    }

    @Test
    void the_seeder_lets_it_go_and_writes_nothing_where_something_was_recorded() {
        var rehearsal = Rehearsal.on(LocalDate.of(2026, 11, 22), 1);
        int before = rehearsal.facts().size();
        var again = new Seeder(rehearsal.clock(), Rehearsal.PACKS, Rehearsal.CAST);

        assertThat(again.seed(6, rehearsal, (done, total) -> {})).isEmpty();
        assertThat(rehearsal.facts()).hasSize(before);
        assertThatIllegalStateException().isThrownBy(() -> rehearsal.clock().moveTo(TOLD));
    }
}
