package org.indelible.app.demo.families;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.time.LondonTime;
import org.jspecify.annotations.Nullable;

/** Leads the clock from day to day: what time alone brings about happens when its day begins, and what was recorded is sealed soon after. */
final class Days {
    private static final Duration SOON = Duration.ofHours(1);

    private final DemoClock clock;
    private final Seeding seeding;
    private @Nullable LocalDate today;
    private boolean unsealed;

    Days(DemoClock clock, Seeding seeding) {
        this.clock = clock;
        this.seeding = seeding;
    }

    /** Goes on to this moment, through every day before it. */
    void reach(Instant moment) {
        LocalDate day = LondonTime.dayOf(moment);
        LocalDate next = today == null ? day : today.plusDays(1);
        for (; !next.isAfter(day); next = next.plusDays(1)) {
            begin(next);
        }
        move(moment);
    }

    /** Something was recorded at the moment that was reached. */
    void recorded() {
        unsealed = true;
    }

    private void begin(LocalDate day) {
        Instant midnight = LondonTime.startOf(day);
        move(midnight);
        today = day;
        unsealed |= seeding.runTimeDrivenAutomations(midnight) > 0;
    }

    private void move(Instant moment) {
        if (unsealed && !moment.isBefore(clock.instant().plus(SOON))) {
            seeding.sealNow();
            unsealed = false;
        }
        clock.moveTo(moment);
    }
}
