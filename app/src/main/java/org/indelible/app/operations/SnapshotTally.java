package org.indelible.app.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.indelible.ledger.repository.SnapshotFault;
import org.indelible.ledger.repository.SnapshotListener;

/** Counts what becomes of snapshots of files. */
public final class SnapshotTally implements SnapshotListener {
    private static final String NOT_TAKEN = "indelible.snapshots.untaken";
    private static final String REASON = "reason";

    private final MeterRegistry registry;
    private final Timer taken;
    private final Counter used;

    /** Counts in this registry. */
    public SnapshotTally(MeterRegistry registry) {
        this.registry = registry;
        this.taken = Timer.builder("indelible.snapshots.taken")
                .description("Snapshots of files, from the reading of what has grown until they are stored")
                .register(registry);
        this.used = registry.counter("indelible.snapshots.used");
    }

    @Override
    public void used() {
        used.increment();
    }

    @Override
    public void ignored(SnapshotFault fault) {
        registry.counter("indelible.snapshots.ignored", REASON, named(fault)).increment();
    }

    private static String named(SnapshotFault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void taken(Duration took) {
        taken.record(took);
    }

    @Override
    public void dropped() {
        registry.counter(NOT_TAKEN, REASON, "busy").increment();
    }

    @Override
    public void failed() {
        registry.counter(NOT_TAKEN, REASON, "failed").increment();
    }
}
