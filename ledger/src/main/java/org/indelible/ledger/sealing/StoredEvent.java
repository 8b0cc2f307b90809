package org.indelible.ledger.sealing;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.merkle.MerkleTree;
import org.jspecify.annotations.Nullable;

/**
 * An event as its row stands.
 *
 * @param globalIndex the order of insertion; nothing may rely on it
 * @param header what the row's columns and the digests of its bytes amount to; null if no header can hold them
 * @param hash the event hash that the row claims
 * @param sealedHash the event hash under which the event is sealed; null if it is not
 */
@SuppressWarnings("ArrayRecordComponent") // passed on and compared by content, never as a key
record StoredEvent(
        long globalIndex,
        UUID eventId,
        String streamId,
        long sequence,
        @Nullable EventHeader header,
        byte[] hash,
        byte @Nullable [] sealedHash) {

    /** Why the row cannot be what was appended, judged by itself. */
    Optional<Mismatch> mismatch() {
        if (header == null) {
            return Optional.of(Mismatch.HEADER_MALFORMED);
        }
        if (!Arrays.equals(header.hash(), hash)) {
            return Optional.of(Mismatch.HASH_DIFFERS);
        }
        return Optional.empty();
    }

    /** Why the row cannot be what was appended after the event with this hash; the predecessor of sequence 0 hashes to zeros. */
    Optional<Mismatch> mismatchAfter(byte[] predecessor) {
        return mismatch()
                .or(() -> header != null && Arrays.equals(header.previousHash(), predecessor)
                        ? Optional.empty()
                        : Optional.of(Mismatch.CHAIN_BROKEN));
    }

    /**
     * The RFC 6962 hash of the header, which is the leaf of the ledger's tree.
     *
     * @throws IllegalStateException if no header can hold the row, which is a mismatch and never sealed
     */
    byte[] leafHash() {
        if (header == null) {
            throw new IllegalStateException("an event without a header has no leaf");
        }
        return MerkleTree.leafHash(header.encode());
    }

    /** Whether a sealed event's row still is what was sealed. */
    boolean isAsSealed() {
        return Arrays.equals(sealedHash, hash) && mismatch().isEmpty();
    }
}
