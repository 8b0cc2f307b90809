package org.indelible.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether everything that was sealed is still what it was, as far as the patrol of this node has come. */
public final class PatrolHealth implements HealthIndicator, MeterBinder {
    private final Supplier<PatrolState> patrol;

    /** Asks the patrol of this node each time. */
    public PatrolHealth(Supplier<PatrolState> patrol) {
        this.patrol = patrol;
    }

    @Override
    public Health health() {
        PatrolState state = patrol.get();
        return verdict(state)
                .withDetail("leaf", state.leaf())
                .withDetail("rounds", state.rounds())
                .withDetail("wrong", state.wrong())
                .withDetail("unreadable", state.unreadable())
                .build();
    }

    private static Health.Builder verdict(PatrolState state) {
        if (state.wrong() > 0) {
            return Health.down().withDetail("why", "stored events are not what was sealed; the log names them");
        }
        return state.stalled() ? Health.down().withDetail("why", "the patrol cannot go on") : Health.up();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("indelible.patrol.leaf", () -> patrol.get().leaf())
                .description("Leaf index of the last stored event that the patrol has checked in this round")
                .register(registry);
        Gauge.builder("indelible.patrol.wrong", () -> patrol.get().wrong())
                .description("Stored events that the patrol found to be other than what was sealed")
                .register(registry);
        Gauge.builder("indelible.patrol.unreadable", () -> patrol.get().unreadable())
                .description("Stored events, or documents of theirs, that could not be read when the patrol came by")
                .register(registry);
    }
}
