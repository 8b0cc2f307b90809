package org.indelible.evidence.audit;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.indelible.evidence.tiles.BundleId;
import org.indelible.evidence.tiles.TilePath;
import org.indelible.evidence.tiles.TileSource;
import org.jspecify.annotations.Nullable;

/** Fetches the bundle after the one that is being looked at. Used by one thread; the source by a second one too. */
final class BundlesAhead implements TileSource, AutoCloseable {
    private final TileSource source;
    private final long size;
    private final ExecutorService fetcher = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("audit-fetcher").factory());
    private @Nullable BundleId coming;
    private @Nullable Future<byte[]> bytes;

    /** @param size how many entries are audited: no bundle beyond is asked for */
    BundlesAhead(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public byte[] read(TilePath path) {
        if (!(path instanceof BundleId bundle)) {
            return source.read(path);
        }
        Future<byte[]> fetched = bundle.equals(coming) ? bytes : null;
        coming = null;
        byte[] read = fetched == null ? source.read(bundle) : result(fetched);
        fetchAfter(bundle);
        return read;
    }

    private void fetchAfter(BundleId bundle) {
        long next = bundle.index() + 1;
        if (next * TilePath.FULL < size) {
            BundleId ahead = BundleId.in(size, next);
            bytes = fetcher.submit(() -> source.read(ahead));
            coming = ahead;
        }
    }

    private static byte[] result(Future<byte[]> fetched) {
        try {
            return fetched.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a bundle is fetched", e);
        }
    }

    /** Leaves off; what is being fetched is not waited for. */
    @Override
    public void close() {
        fetcher.shutdownNow();
    }
}
