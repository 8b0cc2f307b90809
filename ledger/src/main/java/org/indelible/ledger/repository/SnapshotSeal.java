package org.indelible.ledger.repository;

import java.util.HexFormat;
import java.util.Optional;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.store.AssociatedData;

/** Encrypts states under the key of the file whose stream they are of, bound to stream, event and format: elsewhere they do not decrypt. */
final class SnapshotSeal {
    private static final String PART = "snapshot";

    private final String origin;
    private final String streamType;
    private final Keys keys;

    SnapshotSeal(String origin, String streamType, Keys keys) {
        this.origin = origin;
        this.streamType = streamType;
        this.keys = keys;
    }

    /** The snapshot of a state, or nothing if the key was destroyed. */
    Optional<Snapshot> close(String stream, long sequence, byte[] eventHash, byte[] format, byte[] state) {
        String keyId = new KeyScope.File(stream).keyId();
        var open = new Snapshot(stream, keyId, sequence, eventHash, format, state);
        return keys.forReading(keyId).map(key -> open.with(key.encrypt(state, bound(open))));
    }

    /**
     * The state in a snapshot, or nothing if the key was destroyed.
     *
     * @throws org.indelible.ledger.keys.DecryptionFailed if it was not closed as the snapshot of this stream, at this event, in this format
     */
    Optional<byte[]> open(Snapshot snapshot) {
        return keys.forReading(new KeyScope.File(snapshot.stream()).keyId())
                .map(key -> key.decrypt(snapshot.state(), bound(snapshot)));
    }

    private byte[] bound(Snapshot snapshot) {
        return AssociatedData.of(
                snapshot.sequence(),
                PART,
                snapshot.keyId(),
                origin,
                streamType,
                snapshot.stream(),
                HexFormat.of().formatHex(snapshot.eventHash()),
                HexFormat.of().formatHex(snapshot.format()));
    }
}
