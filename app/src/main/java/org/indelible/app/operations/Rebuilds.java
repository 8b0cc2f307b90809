package org.indelible.app.operations;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.indelible.projection.ProjectionFailed;
import org.indelible.projection.Projections;
import org.indelible.projection.RebuildRunning;
import org.indelible.projection.SealedEvents;

/** Builds projections again in the background, each beside the rows that serve, one rebuild of a projection at a time. */
public final class Rebuilds {
    private final Projections projections;
    private final SealedEvents events;
    private final Map<String, RebuildState> states = new ConcurrentHashMap<>();

    public Rebuilds(Projections projections, SealedEvents events) {
        this.projections = projections;
        this.events = events;
    }

    /** Begins, unless the projection is being built already; empty where there is none of that name. */
    public Optional<RebuildState> begin(String projection) {
        if (!Projections.names().contains(projection)) return Optional.empty();
        return Optional.of(states.compute(projection, (name, state) -> {
            if (state != null && state.running()) return state;
            Thread.ofPlatform().daemon().name("rebuild-" + name).start(() -> run(name));
            return new RebuildState(name, -1, events.newest(), true, null);
        }));
    }

    private void run(String name) {
        try {
            projections
                    .rebuild(name, events)
                    .run((leaf, last) -> states.put(name, new RebuildState(name, leaf, last, true, null)));
            states.compute(name, (key, state) -> new RebuildState(name, events.newest(), events.newest(), false, null));
        } catch (RebuildRunning | ProjectionFailed failed) {
            states.put(name, new RebuildState(name, -1, -1, false, failed.getMessage()));
        } catch (RuntimeException | Error failed) {
            states.put(
                    name,
                    new RebuildState(name, -1, -1, false, failed.getClass().getSimpleName()));
        }
    }

    /** How far the last rebuild of a projection on this node is. */
    public Optional<RebuildState> state(String projection) {
        return Optional.ofNullable(states.get(projection));
    }
}
