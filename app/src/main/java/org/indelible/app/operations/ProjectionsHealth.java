package org.indelible.app.operations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether every projection goes on, and keeps up. One that could not apply an event stays where it is, and is named with the event's leaf. */
public final class ProjectionsHealth implements HealthIndicator {
    /** A projection whose oldest waiting event is older is not well. */
    public static final Duration LATEST = Duration.ofSeconds(60);

    private final Sampled<List<ProjectionState>> projections;

    /** Tells what was seen last. */
    public ProjectionsHealth(Sampled<List<ProjectionState>> projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        projections.seen().orElse(List.of()).forEach(state -> add(health, state));
        projections.age().ifPresent(age -> health.withDetail("seenMillisAgo", age.toMillis()));
        projections.trouble().ifPresent(why -> health.down().withDetail("why", why));
        return health.build();
    }

    private static void add(Health.Builder health, ProjectionState state) {
        String behind = state.oldestUnprojected().toMillis() + " ms behind";
        health.withDetail(state.name(), behind);
        why(state).ifPresent(why -> health.down().withDetail(state.name(), why));
    }

    private static Optional<String> why(ProjectionState state) {
        Duration behind = state.oldestUnprojected();
        if (state.stopped() != null) return Optional.of("stopped: " + state.stopped());
        return behind.compareTo(LATEST) > 0
                ? Optional.of("does not keep up: %d s behind, more than %d s"
                        .formatted(behind.toSeconds(), LATEST.toSeconds()))
                : Optional.empty();
    }
}
