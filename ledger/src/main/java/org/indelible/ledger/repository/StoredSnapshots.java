package org.indelible.ledger.repository;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.indelible.ledger.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshots in the database, encrypted under the keys of the files whose streams they are of. One is taken when a stream has grown by so many
 * events since the last, on a thread of its own, from the stream itself and never from what a node remembers.
 */
public final class StoredSnapshots<T> implements Snapshots<T>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSnapshots.class);
    private static final int WAITING = 64;
    private static final int KNOWN = 20_000;
    private static final long SECONDS_TO_END = 10;
    /** A stream grows by this share of its length at least, so that storing all of its state remains a small part of the work. */
    private static final int SHARE = 20;

    private final SnapshotStore<T> store;
    private final int every;
    private final SnapshotListener listener;
    /** The sequence of a stream's last snapshot, as far as this node knows. */
    private final Cache<String, Long> last =
            Caffeine.newBuilder().maximumSize(KNOWN).executor(Runnable::run).build();

    private final Set<String> due = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor taking = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("snapshots").factory());

    /**
     * Of one kind of aggregate, whose stream ids are those of files.
     *
     * @param app connects as the application
     * @param origin the ledger's name
     * @param streamType as the headers of its events name it
     * @param every by how many events a stream grows at least between two of its snapshots
     * @param folding the classes that read and fold its events: while they, what they use, and what writes states are the same, so are states
     */
    public StoredSnapshots(
            DataSource app,
            Keys keys,
            String origin,
            String streamType,
            StateJson<T> json,
            int every,
            SnapshotListener listener,
            Class<?>... folding) {
        Class<?>[] code =
                Stream.concat(Stream.of(folding), Stream.of(StateJson.class)).toArray(Class<?>[]::new);
        this.store = new SnapshotStore<>(app, new SnapshotSeal(origin, streamType, keys), json, CodeDigest.of(code));
        this.every = every;
        this.listener = listener;
    }

    @Override
    public Optional<Remembered<T>> find(String stream) {
        try {
            Optional<Remembered<T>> found = store.find(stream, listener::ignored);
            found.ifPresentOrElse(state -> last.put(stream, state.sequence()), () -> last.invalidate(stream));
            if (found.isPresent()) listener.used();
            return found;
        } catch (SQLException e) {
            LOG.warn("Snapshots cannot be read: SQL state {}", e.getSQLState());
            return Optional.empty();
        }
    }

    @Override
    public void grew(String stream, long sequence, Fold<T> fold) {
        Long known = last.getIfPresent(stream);
        if (sequence - (known == null ? -1 : known) < step(sequence) || !due.add(stream)) return;
        try {
            taking.execute(() -> take(stream, sequence, fold));
        } catch (RejectedExecutionException _) {
            due.remove(stream);
            listener.dropped();
        }
    }

    private long step(long sequence) {
        return Math.max(every, sequence / SHARE);
    }

    private void take(String stream, long sequence, Fold<T> fold) {
        long began = System.nanoTime();
        try {
            store.take(stream, step(sequence), fold).ifPresent(taken -> {
                last.put(stream, taken);
                listener.taken(Duration.ofNanos(System.nanoTime() - began));
            });
        } catch (SQLException e) {
            failed(stream, sequence, "SQL state " + e.getSQLState());
        } catch (RuntimeException | Error e) {
            failed(stream, sequence, e.getClass().getSimpleName());
        } finally {
            due.remove(stream);
        }
    }

    /** It is tried again when the stream has grown by as much again. */
    private void failed(String stream, long sequence, String reason) {
        last.put(stream, sequence);
        LOG.warn("No snapshot of {} was taken: {}", stream, reason);
        listener.failed();
    }

    /** Takes none any more, and waits for the end of the one that is being taken. */
    @Override
    public void close() {
        taking.shutdownNow();
        try {
            taking.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
