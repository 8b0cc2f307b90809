package org.indelible.evidence.completeness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.merkle.MerkleTree;

/**
 * The last event of a stream.
 *
 * @param streamId the stream
 * @param sequence the event's place in it, from 0
 * @param hash the event hash, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined below
public record StreamHead(String streamId, long sequence, byte[] hash) {

    /**
     * Takes a copy.
     *
     * @throws IllegalArgumentException if no event has this sequence, or no hash this length
     */
    public StreamHead {
        hash = hash.clone();
        if (sequence < 0 || hash.length != Sha256.LENGTH) {
            throw new IllegalArgumentException("no stream ends with sequence " + sequence);
        }
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    /** Its leaf in the tree: the hash of stream id (length in four bytes, UTF-8), sequence (eight bytes) and event hash. */
    public byte[] leafHash() {
        byte[] id = streamId.getBytes(StandardCharsets.UTF_8);
        return MerkleTree.leafHash(ByteBuffer.allocate(4 + id.length + 8 + Sha256.LENGTH)
                .putInt(id.length)
                .put(id)
                .putLong(sequence)
                .put(hash)
                .array());
    }

    /** SHA-256 of the stream id: from its first bit on, it leads from the root to the leaf. */
    public byte[] key() {
        return Sha256.of(streamId.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StreamHead that
                && streamId.equals(that.streamId)
                && sequence == that.sequence
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return streamId.hashCode();
    }
}
