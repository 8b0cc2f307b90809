package org.indelible.ledger.store;

import java.util.UUID;

/** The fields of an event that its ciphertext is bound to. */
record EventIdentity(String streamType, String streamId, long sequence, UUID eventId, String type, String revision) {
    Position position() {
        return new Position(streamId, sequence);
    }
}
