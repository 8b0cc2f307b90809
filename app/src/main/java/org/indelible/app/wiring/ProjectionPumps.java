package org.indelible.app.wiring;

import java.util.List;
import org.indelible.ledger.reading.SealedSignal;
import org.indelible.projection.Projections;
import org.indelible.projection.SealedEvents;

/** The pumps of all projections. */
record ProjectionPumps(List<ProjectionPump> all) {
    static ProjectionPumps of(Projections projections, SealedEvents events, SealedSignal signal) {
        var pages = new SharedPages(events);
        return new ProjectionPumps(projections.live().stream()
                .map(live -> new ProjectionPump(
                        live,
                        pages,
                        signal,
                        () -> projections.rebuild(live.name(), events).run((leaf, last) -> {})))
                .toList());
    }

    void start() {
        all.forEach(ProjectionPump::start);
    }

    /** Applies all that is sealed now, on the caller's thread. */
    void drain() {
        all.forEach(ProjectionPump::drain);
    }

    /** Applies all that is sealed now to the projection of this name, on the caller's thread. */
    void drain(String name) {
        all.stream().filter(pump -> pump.name().equals(name)).forEach(ProjectionPump::drain);
    }

    void close() {
        all.forEach(ProjectionPump::close);
    }
}
