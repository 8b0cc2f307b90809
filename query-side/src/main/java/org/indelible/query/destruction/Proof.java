package org.indelible.query.destruction;

import java.time.Instant;
import org.indelible.query.record.RecordedFact;

/**
 * Where an event stands in the ledger: with the ledger's tree, that it is there and unchanged.
 *
 * @param eventHash lower-case hex
 */
public record Proof(String stream, long sequence, String eventHash, long leafIndex, Instant sealedAt) {
    static Proof of(String stream, RecordedFact fact) {
        return new Proof(stream, fact.sequence(), fact.eventHash(), fact.leaf(), fact.sealedAt());
    }
}
