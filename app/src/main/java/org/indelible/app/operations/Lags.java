package org.indelible.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.indelible.ledger.sealing.SealerStatus;

/** How far sealing and projecting are behind what is appended. */
public final class Lags implements MeterBinder {
    private final Supplier<SealerStatus> sealer;
    private final List<String> names;
    private final Sampled<List<ProjectionState>> projections;

    /**
     * Tells what was seen last whenever measures are read; of a projection not a number before anything was.
     *
     * @param names of the projections
     */
    public Lags(Supplier<SealerStatus> sealer, List<String> names, Sampled<List<ProjectionState>> projections) {
        this.sealer = sealer;
        this.names = List.copyOf(names);
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
        TimeGauge.builder(
                        "indelible.checkpoint.age",
                        () -> sealer.get().checkpoint().age().toMillis(),
                        TimeUnit.MILLISECONDS)
                .description("How long ago the latest checkpoint was signed")
                .register(registry);
        Gauge.builder(
                        "indelible.checkpoint.size",
                        () -> sealer.get().checkpoint().size())
                .description("How many leaves the latest checkpoint covers; -1 if there is none")
                .register(registry);
        Gauge.builder(
                        "indelible.quarantined.streams",
                        () -> sealer.get().quarantined().size())
                .description("Streams that hold something other than what was appended")
                .register(registry);
        TimeGauge.builder(
                        "indelible.projections.seen",
                        () -> projections
                                .age()
                                .map(age -> (double) age.toMillis())
                                .orElse(Double.NaN),
                        TimeUnit.MILLISECONDS)
                .description("How long ago it was seen how far the projections are")
                .register(registry);
        names.forEach(name -> bindTo(registry, name));
    }

    private void bindTo(MeterRegistry registry, String name) {
        TimeGauge.builder(
                        "indelible.unprojected.oldest",
                        () -> seen(name, state -> state.oldestUnprojected().toMillis()),
                        TimeUnit.MILLISECONDS)
                .description("How long the oldest event that a projection has not applied has been waiting")
                .tags(Tags.of("projection", name))
                .register(registry);
        Gauge.builder("indelible.projected.leaf", () -> seen(name, ProjectionState::leaf))
                .description("Leaf index of the last event that a projection has applied; -1 if there is none")
                .tags(Tags.of("projection", name))
                .register(registry);
    }

    private double seen(String name, ToDoubleFunction<ProjectionState> measure) {
        return projections.seen().stream()
                .flatMap(List::stream)
                .filter(state -> state.name().equals(name))
                .mapToDouble(measure)
                .findFirst()
                .orElse(Double.NaN);
    }
}
