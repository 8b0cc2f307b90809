package org.indelible.app.wiring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.indelible.app.operations.Sampled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once a second at what health and measures tell, so that asking for them costs nothing; each on a thread of its own, so that one that hangs hides no other. */
final class Lookout implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final List<Sampled<?>> samples;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Lookout(List<Sampled<?>> samples) {
        this.samples = List.copyOf(samples);
    }

    /** The first look is over when this returns. */
    @Override
    public void start() {
        samples.forEach(Sampled::look);
        samples.forEach(sample -> Thread.ofVirtual().name("lookout").start(() -> keepLooking(sample)));
    }

    private void keepLooking(Sampled<?> sample) {
        try {
            while (!stopping.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                sample.look();
            }
        } catch (InterruptedException _) {
            LOG.debug("The lookout stops");
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
    }
}
