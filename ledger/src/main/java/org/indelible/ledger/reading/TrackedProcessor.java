package org.indelible.ledger.reading;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Hands sealed events to one handler. A batch's rows and the new position are committed together or not at all. An event that cannot be handled
 * stops its segment, which tries again after 1 s, then 2 s, up to a minute; nothing is ever passed over.
 */
public final class TrackedProcessor {
    private static final long STOPPING_SECONDS = 10;

    private final PooledStreamingEventProcessor processor;
    private final Failures failures;
    private final Runnable toBeginning;

    /** @param toBeginning resets the handler and takes every segment to the beginning, in one transaction */
    TrackedProcessor(PooledStreamingEventProcessor processor, Failures failures, Runnable toBeginning) {
        this.processor = processor;
        this.failures = failures;
        this.toBeginning = toBeginning;
    }

    /** Begins to work in the background. */
    public void start() {
        processor.start();
    }

    /** Stops after the batches under way, for which it waits up to 10 s, and gives the segments free for other nodes. */
    public void stop() {
        processor
                .shutdownAsync()
                .completeOnTimeout(null, STOPPING_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /**
     * Takes the processor back to the beginning, after its handler's {@code @ResetHandler} has emptied its tables, in one transaction. It must not
     * run on any node.
     *
     * @throws IllegalStateException if it runs here, or the handler has no {@code @ResetHandler}
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if it runs elsewhere
     */
    public void reset() {
        if (processor.isRunning() || !processor.supportsReset()) {
            throw new IllegalStateException(processor.getName() + " is running or cannot be reset");
        }
        toBeginning.run();
    }

    /** How far it is on this node. */
    public ProcessorStatus status() {
        Map<Integer, EventTrackerStatus> claimed = processor.processingStatus();
        Map<Integer, Failure> failed = failures.bySegment();
        TreeSet<Integer> segments = new TreeSet<>(claimed.keySet());
        segments.addAll(failed.keySet());
        return new ProcessorStatus(
                processor.getName(),
                processor.isRunning(),
                segments.stream()
                        .map(segment -> status(segment, claimed.get(segment), failed.get(segment)))
                        .toList(),
                failures.reading());
    }

    private static SegmentStatus status(int segment, @Nullable EventTrackerStatus claimed, @Nullable Failure failure) {
        if (claimed == null) {
            return new SegmentStatus(segment, failure == null ? -1 : failure.position() - 1, false, failure);
        }
        return new SegmentStatus(segment, claimed.getCurrentPosition().orElse(-1), claimed.isCaughtUp(), failure);
    }
}
