package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.indelible.app.operations.ProjectionState;

/** A look at how far all projections are: one statement for their positions, and one for each position at which any of them is. */
final class ProjectionLook implements Supplier<List<ProjectionState>> {
    private final ProjectionPumps pumps;
    private final Supplier<Map<String, Long>> positions;
    private final LongFunction<Optional<Instant>> recordedAfter;
    private final Clock clock;

    /**
     * @param positions by name
     * @param recordedAfter when the first event after a leaf was recorded
     */
    ProjectionLook(
            ProjectionPumps pumps,
            Supplier<Map<String, Long>> positions,
            LongFunction<Optional<Instant>> recordedAfter,
            Clock clock) {
        this.pumps = pumps;
        this.positions = positions;
        this.recordedAfter = recordedAfter;
        this.clock = clock;
    }

    @Override
    public List<ProjectionState> get() {
        Map<String, Long> at = positions.get();
        Map<Long, Duration> behind = new HashMap<>();
        at.values().forEach(leaf -> behind.computeIfAbsent(leaf, this::behind));
        return pumps.all().stream()
                .map(pump -> {
                    long leaf = at.getOrDefault(pump.name(), -1L);
                    return new ProjectionState(
                            pump.name(), leaf, behind.computeIfAbsent(leaf, this::behind), pump.stopped());
                })
                .toList();
    }

    private Duration behind(long leaf) {
        return recordedAfter
                .apply(leaf)
                .map(recorded -> Duration.between(recorded, clock.instant()))
                .orElse(Duration.ZERO);
    }
}
