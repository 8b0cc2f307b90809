package org.indelible.app.operations;

import java.util.Objects;
import java.util.function.Supplier;
import org.indelible.ledger.anchors.WitnessState;
import org.indelible.ledger.anchors.WitnessingStatus;
import org.indelible.ledger.sealing.SealerStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * What outside witnesses vouch for. Never down: others must not be able to stop the record by being away, or by what they say. What they say against the ledger is a
 * statement here and an alarm in the metrics.
 */
public final class WitnessesHealth implements HealthIndicator {
    private final Supplier<WitnessingStatus> witnesses;
    private final Supplier<SealerStatus> sealer;

    /** Asks each time. */
    public WitnessesHealth(Supplier<WitnessingStatus> witnesses, Supplier<SealerStatus> sealer) {
        this.witnesses = witnesses;
        this.sealer = sealer;
    }

    @Override
    public Health health() {
        WitnessingStatus status = witnesses.get();
        Health.Builder health = Health.up().withDetail("statement", statement(status));
        for (WitnessState witness : status.witnesses()) {
            health.withDetail(witness.name(), words(witness));
        }
        return health.build();
    }

    private String statement(WitnessingStatus status) {
        if (status.witnesses().isEmpty()) {
            return "no witnesses are named: nobody outside vouches that this ledger shows everybody the same";
        }
        long sealed = sealer.get().lastLeaf() + 1;
        return "the first %d of %d leaves are cosigned as required (%d of %d); the oldest checkpoint that is not has waited %d s"
                .formatted(
                        Math.min(status.size(), sealed),
                        sealed,
                        status.required(),
                        status.witnesses().size(),
                        status.waiting().toSeconds());
    }

    private static String words(WitnessState witness) {
        String trouble = Objects.requireNonNullElse(witness.trouble(), "no trouble");
        return "has cosigned %d leaves; %s%s"
                .formatted(witness.size(), witness.contradicts() ? "CONTRADICTS this ledger: " : "", trouble);
    }
}
