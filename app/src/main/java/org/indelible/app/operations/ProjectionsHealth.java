package org.indelible.app.operations;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether every projection goes on. One that could not apply an event stays where it is, and is named with the event. */
public final class ProjectionsHealth implements HealthIndicator {
    private final Supplier<List<ProjectionState>> projections;

    /** Asks for the states each time. */
    public ProjectionsHealth(Supplier<List<ProjectionState>> projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (ProjectionState state : projections.get()) {
            health.withDetail(state.name(), state.oldestUnprojected().toMillis() + " ms behind");
            String why = state.stopped();
            if (why != null) {
                health.down().withDetail(state.name(), "stopped: " + why);
            }
        }
        return health.build();
    }
}
