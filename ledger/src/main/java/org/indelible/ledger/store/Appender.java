package org.indelible.ledger.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The only way into the ledger. Callers draft their events on their own threads; a small number of committers put what is waiting into one transaction, and each
 * caller's answer waits for that commit.
 */
public final class Appender implements AutoCloseable {
    private static final int COMMITTERS = 2;
    private static final int LONGEST_QUEUE = 2_048;
    private static final int ATTEMPTS = 4;
    /** So long an append waits for a committer to take it up; after that nobody does. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Duration patience;
    private final Drafting drafting;
    private final Clock clock;
    private final BooleanSupplier sealerIsBehind;
    private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final List<Thread> committers = new ArrayList<>();
    private final List<Runnable> afterCommit = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closed;

    /**
     * Starts the committers.
     *
     * @param app connects as the application; each committer uses one connection at a time
     * @param clock gives the time of appends without a context
     * @param sealerIsBehind whether nothing more should be taken on at present
     */
    public Appender(
            DataSource app, Drafting drafting, Clock clock, BooleanSupplier sealerIsBehind, AppendListener listener) {
        this(PATIENCE, app, drafting, clock, sealerIsBehind, listener);
    }

    Appender(
            Duration patience,
            DataSource app,
            Drafting drafting,
            Clock clock,
            BooleanSupplier sealerIsBehind,
            AppendListener listener) {
        this.patience = patience;
        this.drafting = drafting;
        this.clock = clock;
        this.sealerIsBehind = sealerIsBehind;
        Heads heads = new Heads();
        Committing committing = new Committing(app, new Chaining(drafting.origin(), heads), heads);
        Failures failures = new Failures(app);
        for (int i = 0; i < COMMITTERS; i++) {
            Committer committer = new Committer(queue, committing, heads, failures, listener, this::committed);
            committers.add(Thread.ofPlatform().name("committer-" + i).start(committer));
        }
    }

    /** Has something run after every commit, on the committer's thread: it must be quick and not throw. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Appends in the context of the command that this thread is handling, or else at the clock's time. */
    public List<Appended> append(List<? extends DomainEventMessage<?>> events) {
        return append(events, AppendContext.current().orElseGet(() -> new AppendContext(clock.instant())));
    }

    /**
     * Appends events and returns once they are durable.
     *
     * @return their receipts, in order
     * @throws org.axonframework.modelling.command.ConcurrencyException if a stream has moved on
     * @throws ClaimTaken if a value is held already
     * @throws IdempotencyKeyUsed if the key was used
     * @throws LedgerUnavailable if the ledger is busy, closing, without its database, or cannot confirm the commit
     */
    public List<Appended> append(List<? extends DomainEventMessage<?>> events, AppendContext context) {
        if (events.isEmpty()) {
            return List.of();
        }
        if (sealerIsBehind.getAsBoolean()) {
            throw new LedgerBusy("Sealing is behind");
        }
        for (int attempt = 1; ; attempt++) {
            Drafting.Drafts drafts = drafting.draft(events, context.at(), attempt > 1);
            try {
                List<Appended> receipts = await(submit(new Job(drafts, context)));
                drafting.keys().stored(drafts.unstored());
                context.complete(receipts);
                return receipts;
            } catch (Failures.KeyMadeElsewhere e) {
                if (attempt == ATTEMPTS) {
                    throw new LedgerBusy("Keys are being made elsewhere at the same time");
                }
            }
        }
    }

    /** How many appends are waiting for their commit. */
    public int waiting() {
        return waiting.get();
    }

    /** Whether it takes nothing more. */
    boolean closed() {
        return closed;
    }

    private Job submit(Job job) {
        // Under the lock that close() holds while it ends the queue: nothing is queued behind the end.
        synchronized (queue) {
            if (closed) {
                throw new LedgerUnavailable("The ledger is closing", null);
            }
            if (!queue.offer(job)) {
                throw new LedgerBusy("Too many appends are waiting");
            }
        }
        return job;
    }

    private List<Appended> await(Job job) {
        waiting.incrementAndGet();
        try {
            return job.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw givenUp(job, "The commit takes longer than " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw givenUp(job, "Interrupted while waiting for the commit", e);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** What no committer has taken up is stored by none later, so whoever hears of it may rely on that. */
    private static LedgerUnavailable givenUp(Job job, String why, Exception cause) {
        return job.abandon() ? new LedgerBusy(why) : new CommitUncertain(why, cause);
    }

    private void committed() {
        afterCommit.forEach(Runnable::run);
    }

    /** Takes nothing more, commits what is waiting, and returns when that is done. */
    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
        }
        try {
            queue.put(Job.end());
            for (Thread committer : committers) {
                committer.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
