package org.indelible.app.demo.families;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The application's clock in the demo. It shows the real time, except while the {@link Seeder} leads it through the years of the families: then
 * it stands where the seeder put it. Once it has been let go it shows the real time for ever.
 */
public final class DemoClock extends Clock {
    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Hand> hand;

    /** A clock that shows the real time, and can be led once. */
    public DemoClock(Clock real) {
        this(real, real.getZone(), new AtomicReference<>(new Free()));
    }

    private DemoClock(Clock real, ZoneId zone, AtomicReference<Hand> hand) {
        this.real = real;
        this.zone = zone;
        this.hand = hand;
    }

    @Override
    public Instant instant() {
        return switch (hand.get()) {
            case Stands stands -> stands.at();
            case Free _, LetGo _ -> real.instant();
        };
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, led together with this one, in another zone. */
    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(real, other, hand);
    }

    /**
     * Puts the clock to this moment.
     *
     * @throws IllegalStateException when it was let go, would go back, or would run ahead of the real time
     */
    void moveTo(Instant moment) {
        boolean moves = switch (hand.get()) {
            case Free _ -> true;
            case Stands stands -> !moment.isBefore(stands.at());
            case LetGo _ -> false;
        };
        if (!moves || moment.isAfter(real.instant())) throw new IllegalStateException("the-clock-only-runs-forward");
        hand.set(new Stands(moment));
    }

    /** From now on the real time, and no way back. */
    void letGo() {
        hand.set(new LetGo());
    }

    private sealed interface Hand {}

    private record Free() implements Hand {}

    private record Stands(Instant at) implements Hand {}

    private record LetGo() implements Hand {}
}
