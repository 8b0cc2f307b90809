package org.indelible.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.indelible.ledger.anchors.TimestampingStatus;
import org.indelible.ledger.anchors.WitnessState;
import org.indelible.ledger.anchors.WitnessingStatus;
import org.indelible.ledger.sealing.SealerStatus;

/** How much of the ledger nobody outside vouches for yet. */
public final class AnchorMeasures implements MeterBinder {
    private final Supplier<WitnessingStatus> witnesses;
    private final Supplier<TimestampingStatus> timestamps;
    private final Supplier<SealerStatus> sealer;

    /** Asks whenever measures are read. */
    public AnchorMeasures(
            Supplier<WitnessingStatus> witnesses,
            Supplier<TimestampingStatus> timestamps,
            Supplier<SealerStatus> sealer) {
        this.witnesses = witnesses;
        this.timestamps = timestamps;
        this.sealer = sealer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("indelible.unwitnessed.leaves", this::unwitnessed)
                .description("Sealed events after the newest checkpoint that has the cosignatures it needs")
                .register(registry);
        TimeGauge.builder(
                        "indelible.unwitnessed.oldest",
                        () -> witnesses.get().waiting().toMillis(),
                        TimeUnit.MILLISECONDS)
                .description("How long the oldest checkpoint without the cosignatures it needs has waited for them")
                .register(registry);
        Gauge.builder("indelible.witnesses.contradicting", () -> witnesses.get().contradicting())
                .description("Witnesses that have cosigned another history than the one that is stored")
                .register(registry);
        witnesses.get().witnesses().stream().map(WitnessState::name).forEach(name -> bindTo(registry, name));
        bindTimestampsTo(registry);
    }

    private void bindTimestampsTo(MeterRegistry registry) {
        TimeGauge.builder("indelible.timestamp.age", this::timestampAge, TimeUnit.MILLISECONDS)
                .description("How long ago a checkpoint was last timestamped")
                .register(registry);
        Gauge.builder("indelible.timestamp.size", () -> timestamps.get().size())
                .description("How many leaves that checkpoint covers")
                .register(registry);
    }

    private double timestampAge() {
        Duration age = timestamps.get().age();
        return age == null ? Double.NaN : age.toMillis();
    }

    private long unwitnessed() {
        return Math.max(0, sealer.get().lastLeaf() + 1 - witnesses.get().size());
    }

    private void bindTo(MeterRegistry registry, String name) {
        Gauge.builder("indelible.witness.size", () -> sizeOf(name))
                .description("How many leaves the newest checkpoint covers that this witness has cosigned")
                .tags(Tags.of("witness", name))
                .register(registry);
    }

    private long sizeOf(String name) {
        return witnesses.get().witnesses().stream()
                .filter(state -> state.name().equals(name))
                .mapToLong(WitnessState::size)
                .max()
                .orElse(0);
    }
}
