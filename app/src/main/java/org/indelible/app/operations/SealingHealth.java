package org.indelible.app.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.indelible.ledger.sealing.SealerStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether what is appended is sealed in time, and whether everything stored is still what was appended. */
public final class SealingHealth implements HealthIndicator {
    /** When the oldest unsealed event is older, commands are put off. */
    public static final Duration LATEST = Duration.ofSeconds(1);

    private final Supplier<SealerStatus> sealer;

    /** Asks the sealer of this node each time. */
    public SealingHealth(Supplier<SealerStatus> sealer) {
        this.sealer = sealer;
    }

    @Override
    public Health health() {
        SealerStatus status = sealer.get();
        Health.Builder health =
                why(status).map(why -> Health.down().withDetail("why", why)).orElseGet(Health::up);
        return health.withDetail("lastLeaf", status.lastLeaf())
                .withDetail("lastSealedAt", status.lastSealedAt().toString())
                .withDetail("checkpointSize", status.checkpoint().size())
                .withDetail("checkpointAgeMillis", status.checkpoint().age().toMillis())
                .withDetail("oldestUnsealedMillis", status.oldestUnsealed().toMillis())
                .withDetail("quarantinedStreams", status.quarantined().size())
                .build();
    }

    private static Optional<String> why(SealerStatus status) {
        if (status.stopped()) {
            return Optional.of("sealing has stopped: something sealed is not what it was");
        }
        if (!status.quarantined().isEmpty()) {
            return Optional.of("streams are quarantined: something stored is not what was appended");
        }
        if (status.checkpoint().failing()) {
            return Optional.of("the last checkpoint could not be signed or stored");
        }
        return status.oldestUnsealed().compareTo(LATEST) > 0
                ? Optional.of("the oldest unsealed event is older than " + LATEST.toMillis() + " ms")
                : Optional.empty();
    }
}
