package org.indelible.app.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The health that was seen last. */
public final class SampledHealth implements HealthIndicator {
    private final Sampled<Health> sample;

    public SampledHealth(Sampled<Health> sample) {
        this.sample = sample;
    }

    @Override
    public Health health() {
        return sample.trouble()
                .map(why -> Health.down().withDetail("why", why).build())
                .or(sample::seen)
                .orElseGet(() -> Health.down().build());
    }
}
