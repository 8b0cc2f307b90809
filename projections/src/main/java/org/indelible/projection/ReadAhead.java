package org.indelible.projection;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Pages of sealed events, each read and decrypted while the one before it is being applied. Used by one thread. */
final class ReadAhead implements AutoCloseable {
    private final SealedEvents events;
    private final int atMost;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rebuild-reader").factory());
    private @Nullable Future<List<CommittedEvent>> next;

    ReadAhead(SealedEvents events, int atMost) {
        this.events = events;
        this.atMost = atMost;
    }

    /** The page after a leaf, which is the last of the page before. */
    List<CommittedEvent> after(long leaf) {
        List<CommittedEvent> page = next == null ? events.after(leaf, atMost) : result(next);
        long last = page.isEmpty() ? leaf : page.getLast().leaf();
        next = reader.submit(() -> events.after(last, atMost));
        return page;
    }

    private static List<CommittedEvent> result(Future<List<CommittedEvent>> page) {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading ahead", e);
        }
    }

    /** Leaves off; what is being read is not waited for. */
    @Override
    public void close() {
        reader.shutdownNow();
    }
}
