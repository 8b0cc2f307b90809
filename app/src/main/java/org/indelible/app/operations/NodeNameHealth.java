package org.indelible.app.operations;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether this node's name is its own. */
public final class NodeNameHealth implements HealthIndicator {
    private final Supplier<Optional<String>> trouble;

    /** @param trouble why it is not, if it is not */
    public NodeNameHealth(Supplier<Optional<String>> trouble) {
        this.trouble = trouble;
    }

    @Override
    public Health health() {
        return trouble.get()
                .map(why -> Health.down().withDetail("why", why))
                .orElseGet(Health::up)
                .build();
    }
}
