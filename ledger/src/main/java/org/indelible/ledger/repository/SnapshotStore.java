package org.indelible.ledger.repository;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.indelible.ledger.keys.DecryptionFailed;
import org.indelible.ledger.keys.KeyScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Snapshots of one kind of aggregate, each checked before it is believed: who may write the table may delay commands, and no more. */
final class SnapshotStore<T> {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotStore.class);

    private final SnapshotRows rows;
    private final SnapshotSeal seal;
    private final StateJson<T> json;
    private final byte[] format;

    /** @param format digest of the program that folds, 32 bytes */
    SnapshotStore(DataSource app, SnapshotSeal seal, StateJson<T> json, byte[] format) {
        this.rows = new SnapshotRows(app);
        this.seal = seal;
        this.json = json;
        this.format = format;
    }

    /** The state of a stream at its last snapshot, if there is one that can be used. */
    Optional<Remembered<T>> find(String stream, Consumer<SnapshotFault> ignored) throws SQLException {
        return rows.find(stream).flatMap(found -> {
            try {
                return opened(found);
            } catch (SnapshotUnusable unusable) {
                log(stream, unusable.fault());
                ignored.accept(unusable.fault());
                return Optional.empty();
            }
        });
    }

    private static void log(String stream, SnapshotFault fault) {
        if (fault == SnapshotFault.OTHER_FORMAT) LOG.debug("The snapshot of {} is another program's", stream);
        else LOG.warn("The snapshot of {} is ignored: {}", stream, fault);
    }

    private Optional<Remembered<T>> opened(SnapshotRows.Found found) {
        Snapshot snapshot = found.snapshot();
        if (!Arrays.equals(snapshot.format(), format)) throw new SnapshotUnusable(SnapshotFault.OTHER_FORMAT, null);
        if (!found.stands()) throw new SnapshotUnusable(SnapshotFault.OTHER_HISTORY, null);
        return decrypted(snapshot).map(state -> new Remembered<>(parsed(state), snapshot.sequence()));
    }

    private Optional<byte[]> decrypted(Snapshot snapshot) {
        try {
            return seal.open(snapshot);
        } catch (DecryptionFailed e) {
            throw new SnapshotUnusable(SnapshotFault.NOT_AUTHENTIC, e);
        }
    }

    private T parsed(byte[] state) {
        try {
            return json.read(state);
        } catch (RuntimeException e) {
            throw new SnapshotUnusable(SnapshotFault.NOT_READABLE, e);
        }
    }

    /**
     * Folds what a stream has grown by and stores it, unless another node just did.
     *
     * @param every how many events it must have grown by
     * @return the sequence of the snapshot that is there then; nothing if a key under the file's was destroyed meanwhile or shortly before
     */
    OptionalLong take(String stream, long every, Snapshots.Fold<T> fold) throws SQLException {
        var file = new KeyScope.File(stream);
        int forgotten = rows.forgottenUnder(file);
        Remembered<T> earlier = find(stream, _ -> {}).orElse(null);
        Remembered<T> now = fold.from(stream, earlier);
        if (earlier != null && now.sequence() - earlier.sequence() < every) return OptionalLong.of(earlier.sequence());
        byte[] eventHash = rows.eventHash(stream, now.sequence());
        Optional<Snapshot> snapshot = seal.close(stream, now.sequence(), eventHash, format, json.write(now.root()));
        return snapshot.isPresent() && rows.store(snapshot.get(), file, forgotten)
                ? OptionalLong.of(now.sequence())
                : OptionalLong.empty();
    }
}
