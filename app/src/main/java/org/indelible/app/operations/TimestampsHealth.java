package org.indelible.app.operations;

import java.time.Duration;
import java.util.function.Supplier;
import org.indelible.ledger.anchors.TimestampingStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** What the time-stamping authority vouches for. Never down, as {@link WitnessesHealth} is not. */
public final class TimestampsHealth implements HealthIndicator {
    private final Supplier<TimestampingStatus> timestamps;

    /** Asks each time. */
    public TimestampsHealth(Supplier<TimestampingStatus> timestamps) {
        this.timestamps = timestamps;
    }

    @Override
    public Health health() {
        TimestampingStatus status = timestamps.get();
        Health.Builder health = Health.up().withDetail("statement", statement(status));
        String trouble = status.trouble();
        return trouble == null
                ? health.build()
                : health.withDetail("trouble", trouble).build();
    }

    private static String statement(TimestampingStatus status) {
        if (!status.configured()) {
            return "no time-stamping authority is named";
        }
        Duration age = status.age();
        return age == null
                ? "no checkpoint was timestamped yet"
                : "the checkpoint of %d leaves was timestamped %d s ago".formatted(status.size(), age.toSeconds());
    }
}
