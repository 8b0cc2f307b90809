package org.indelible.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.indelible.ledger.keys.DataKey;
import org.indelible.ledger.keys.Keys;

/** Opens what {@link Drafting} closed. */
final class Decryption {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final String origin;
    private final Keys keys;

    Decryption(String origin, Keys keys) {
        this.origin = origin;
        this.keys = keys;
    }

    /** Looks up together the keys of rows that are about to be opened one by one. */
    void prepare(Collection<EventRow> rows) {
        keys.prepare(rows.stream()
                .flatMap(row -> Stream.of(
                        row.header().keyId(),
                        StoredMetadata.parse(row.metadata()).keyId()))
                .distinct()
                .toList());
    }

    boolean isDestroyed(EventRow row) {
        return keys.forReading(row.header().keyId()).isEmpty();
    }

    /** The payload, or nothing if its key was destroyed. */
    Optional<Plaintext> payload(EventRow row) {
        String keyId = row.header().keyId();
        return keys.forReading(keyId).map(key -> Plaintext.parse(open(key, row, Drafting.PAYLOAD, row.payload())));
    }

    /** The metadata as JSON; an empty object if its key was destroyed. */
    byte[] metadata(EventRow row) {
        StoredMetadata stored = StoredMetadata.parse(row.metadata());
        return keys.forReading(stored.keyId())
                .map(key -> open(key, row, Drafting.METADATA, stored.ciphertext()))
                .orElseGet(NOTHING::clone);
    }

    private byte[] open(DataKey key, EventRow row, String part, byte[] ciphertext) {
        return key.decrypt(ciphertext, AssociatedData.of(part, key.id(), origin, row.identity()));
    }
}
