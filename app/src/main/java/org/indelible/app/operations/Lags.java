package org.indelible.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.indelible.ledger.sealing.SealerStatus;

/** How far sealing and projecting are behind what is appended. */
public final class Lags implements MeterBinder {
    private final Supplier<SealerStatus> sealer;
    private final Supplier<List<ProjectionState>> projections;

    /** Asks the sealer and the projections whenever measures are read. */
    public Lags(Supplier<SealerStatus> sealer, Supplier<List<ProjectionState>> projections) {
        this.sealer = sealer;
        this.projections = projections;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder(
                        "indelible.unsealed.oldest",
                        () -> sealer.get().oldestUnsealed().toMillis(),
                        TimeUnit.MILLISECONDS)
                .description("How long the oldest unsealed event has been waiting")
                .register(registry);
        Gauge.builder("indelible.sealed.leaf", () -> sealer.get().lastLeaf())
                .description("Leaf index of the last sealed event; -1 if there is none")
                .register(registry);
        Gauge.builder(
                        "indelible.quarantined.streams",
                        () -> sealer.get().quarantined().size())
                .description("Streams that hold something other than what was appended")
                .register(registry);
        for (ProjectionState state : projections.get()) {
            TimeGauge.builder("indelible.unprojected.oldest", () -> millisBehind(state.name()), TimeUnit.MILLISECONDS)
                    .description("How long the oldest event that a projection has not applied has been waiting")
                    .tags(Tags.of("projection", state.name()))
                    .register(registry);
        }
    }

    private long millisBehind(String projection) {
        return projections.get().stream()
                .filter(state -> state.name().equals(projection))
                .mapToLong(state -> state.oldestUnprojected().toMillis())
                .sum();
    }
}
