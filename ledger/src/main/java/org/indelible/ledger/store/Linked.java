package org.indelible.ledger.store;

import org.indelible.evidence.header.EventHeader;

/** A draft with its place in its stream's chain. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Linked(Draft draft, byte[] previousHash, byte[] hash) {
    static Linked to(byte[] previousHash, Draft draft, String origin) {
        EventHeader header = draft.header(origin, previousHash);
        return new Linked(draft, previousHash, header.hash());
    }

    Appended receipt() {
        EventIdentity identity = draft.identity();
        return new Appended(identity.eventId(), identity.streamId(), identity.sequence(), hash, draft.recordedAt());
    }
}
