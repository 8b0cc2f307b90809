package org.indelible.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** What runs in the background of one node, in the order in which it must: seeding, sealing, projections, what time alone brings about. */
final class Node implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final int BEFORE_THE_WEB_SERVER = 0;
    private static final long TURN_OF_THE_CLOCK_SECONDS = 60;

    private final Ledger ledger;
    private final ProjectionPumps pumps;
    private final Reminders reminders;
    private final List<BeforeServing> first;
    private final Clock clock;
    private final List<Worker> workers;
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> turns;

    /**
     * @param first what is done before anything runs in the background, such as writing the demo's families
     * @param workers what runs besides
     */
    Node(
            Ledger ledger,
            ProjectionPumps pumps,
            Reminders reminders,
            List<BeforeServing> first,
            Clock clock,
            List<Worker> workers) {
        this.ledger = ledger;
        this.pumps = pumps;
        this.reminders = reminders;
        this.first = List.copyOf(first);
        this.clock = clock;
        this.workers = List.copyOf(workers);
    }

    @Override
    public void start() {
        first.forEach(BeforeServing::run);
        ledger.start();
        pumps.start();
        workers.forEach(Worker::start);
        turns = time.scheduleWithFixedDelay(this::turn, 5, TURN_OF_THE_CLOCK_SECONDS, TimeUnit.SECONDS);
        running = true;
    }

    private void turn() {
        try {
            reminders.run(clock);
        } catch (RuntimeException | Error e) {
            LOG.warn(
                    "What time brings about is tried again in a minute: {}",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        if (turns != null) turns.cancel(true);
        time.shutdownNow();
        workers.forEach(Worker::stop);
        pumps.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
