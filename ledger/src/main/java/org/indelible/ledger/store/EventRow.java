package org.indelible.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.indelible.evidence.header.EventHeader;

/** A stored event whose header was computed from the stored bytes and has the stored hash. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EventRow(EventHeader header, byte[] hash, byte[] payload, byte[] metadata) {
    EventIdentity identity() {
        return new EventIdentity(
                header.streamType(),
                header.streamId(),
                header.sequence(),
                header.eventId(),
                header.type(),
                header.revision());
    }

    Instant recordedAt() {
        return Instant.EPOCH.plus(header.recordedAtMicros(), ChronoUnit.MICROS);
    }
}
