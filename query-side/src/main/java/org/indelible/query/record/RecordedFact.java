package org.indelible.query.record;

import java.time.Instant;
import java.util.UUID;
import org.indelible.projection.Destroyed;

/**
 * One event of a file's stream as the ledger holds it, after its hash was checked against the stored bytes.
 *
 * @param leaf the position in the ledger's one global order, from 0
 * @param sealedAt when the ledger sealed it: the ledger's time
 * @param sequence the place in the file's stream, from 0
 * @param eventHash lower-case hex
 * @param recordedAt when it was recorded, by the server's clock
 * @param payload an event of the vocabulary, or {@link Destroyed}
 */
public record RecordedFact(
        long leaf,
        Instant sealedAt,
        long sequence,
        UUID eventId,
        String eventHash,
        Instant recordedAt,
        Object payload) {
    /** The same fact, saying something else of itself: what remains of it for somebody from whom some is withheld. */
    public RecordedFact saying(Object remaining) {
        return remaining.equals(payload)
                ? this
                : new RecordedFact(leaf, sealedAt, sequence, eventId, eventHash, recordedAt, remaining);
    }

    /** How an entry or a line of the record names this fact. */
    public FactReference reference() {
        return new FactReference(sequence, eventHash);
    }
}
