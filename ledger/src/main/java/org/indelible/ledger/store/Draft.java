package org.indelible.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;

/** An event that is ready to be stored but for its previous hash, which only its committer knows. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Draft(
        EventIdentity identity,
        Instant recordedAt,
        String actor,
        byte[] metadata,
        byte[] metadataDigest,
        String keyId,
        byte[] payload,
        byte[] payloadDigest,
        byte[] commitment) {

    Draft(
            EventIdentity identity,
            Instant recordedAt,
            String actor,
            byte[] metadata,
            String keyId,
            byte[] payload,
            byte[] commitment) {
        this(
                identity,
                recordedAt,
                actor,
                metadata,
                Sha256.of(metadata),
                keyId,
                payload,
                Sha256.of(payload),
                commitment);
    }

    Position position() {
        return identity.position();
    }

    EventHeader header(String origin, byte[] previousHash) {
        return new EventHeader(
                origin,
                identity.streamId(),
                identity.streamType(),
                identity.sequence(),
                identity.eventId(),
                identity.type(),
                identity.revision(),
                ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt),
                actor,
                metadataDigest,
                keyId,
                payloadDigest,
                commitment,
                previousHash);
    }
}
