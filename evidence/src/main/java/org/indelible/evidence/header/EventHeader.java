package org.indelible.evidence.header;

import java.util.Arrays;
import java.util.UUID;
import org.indelible.evidence.digest.Sha256;

/**
 * What is vouched for about one event. {@code event hash = SHA-256(encode())}, and {@code previousHash} is the event hash of the same stream's event before it,
 * so that the hash of a stream's last event vouches for the whole stream.
 *
 * <p>Layout, all numbers big-endian:
 *
 * <pre>
 * magic          4 bytes  "IEVH"
 * version        1 byte   1
 * then 14 fields in the order of the components, each
 *   length       4 bytes, unsigned
 *   value        text: UTF-8, 1 to 1024 bytes
 *                sequence, recordedAtMicros: 8 bytes, two's complement, not negative
 *                eventId: 16 bytes
 *                digests, hashes: 32 bytes
 * </pre>
 *
 * No two headers have the same encoding, because every field says its own length, and no header has two encodings, because {@link #parse} takes only what
 * {@link #encode} writes.
 *
 * @param origin name of the ledger that the event belongs to
 * @param streamId pseudonymous id of the stream
 * @param streamType kind of stream, such as {@code CaseFile}
 * @param sequence place in the stream, from 0 without gaps
 * @param eventId id of the event
 * @param type stored type name of the payload, such as {@code casenote.added}
 * @param revision revision of the payload's type
 * @param recordedAtMicros microseconds since 1970-01-01T00:00:00Z by the ledger's clock
 * @param actorReference pseudonymous reference to who caused the event
 * @param metadataDigest SHA-256 of the stored metadata
 * @param keyId the key that the payload is encrypted under
 * @param ciphertextDigest SHA-256 of the stored payload; verifies for ever, also after the key is destroyed
 * @param payloadCommitment root that {@link org.indelible.evidence.commitment.PayloadCommitment} computes from the plaintext
 * @param previousHash event hash of the stream's event before; 32 zero bytes exactly when sequence is 0
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out; equality is defined over the encoding below
public record EventHeader(
        String origin,
        String streamId,
        String streamType,
        long sequence,
        UUID eventId,
        String type,
        String revision,
        long recordedAtMicros,
        String actorReference,
        byte[] metadataDigest,
        String keyId,
        byte[] ciphertextDigest,
        byte[] payloadCommitment,
        byte[] previousHash) {

    /** Version of the layout. */
    public static final int VERSION = 1;

    private static final byte[] ZEROS = new byte[Sha256.LENGTH];

    /**
     * Takes copies of the arrays.
     *
     * @throws MalformedHeader if a value is outside what the layout can hold
     */
    public EventHeader {
        HeaderRules.check(origin, "origin");
        HeaderRules.check(streamId, "stream id");
        HeaderRules.check(streamType, "stream type");
        HeaderRules.check(sequence, "sequence");
        HeaderRules.check(type, "type");
        HeaderRules.check(revision, "revision");
        HeaderRules.check(recordedAtMicros, "recorded at");
        HeaderRules.check(actorReference, "actor reference");
        metadataDigest = HeaderRules.digest(metadataDigest, "metadata digest");
        HeaderRules.check(keyId, "key id");
        ciphertextDigest = HeaderRules.digest(ciphertextDigest, "ciphertext digest");
        payloadCommitment = HeaderRules.digest(payloadCommitment, "payload commitment");
        previousHash = HeaderRules.digest(previousHash, "previous hash");
        if ((sequence == 0) != Arrays.equals(previousHash, ZEROS)) {
            throw new MalformedHeader("the previous hash must be zeros for sequence 0 and only there");
        }
    }

    /** The header's only encoding. */
    public byte[] encode() {
        return new HeaderOutput()
                .text(origin)
                .text(streamId)
                .text(streamType)
                .number(sequence)
                .id(eventId)
                .text(type)
                .text(revision)
                .number(recordedAtMicros)
                .text(actorReference)
                .bytes(metadataDigest)
                .text(keyId)
                .bytes(ciphertextDigest)
                .bytes(payloadCommitment)
                .bytes(previousHash)
                .encoding();
    }

    /** The event hash, 32 bytes. */
    public byte[] hash() {
        return Sha256.of(encode());
    }

    /**
     * The header that encodes to exactly these bytes.
     *
     * @throws MalformedHeader if there is none
     */
    public static EventHeader parse(byte[] encoding) {
        HeaderInput in = new HeaderInput(encoding);
        EventHeader header = new EventHeader(
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                in.id(),
                in.text(),
                in.text(),
                in.number(),
                in.text(),
                in.bytes(),
                in.text(),
                in.bytes(),
                in.bytes(),
                in.bytes());
        in.end();
        return header;
    }

    @Override
    public byte[] metadataDigest() {
        return metadataDigest.clone();
    }

    @Override
    public byte[] ciphertextDigest() {
        return ciphertextDigest.clone();
    }

    @Override
    public byte[] payloadCommitment() {
        return payloadCommitment.clone();
    }

    @Override
    public byte[] previousHash() {
        return previousHash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventHeader that && Arrays.equals(encode(), that.encode());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encode());
    }
}
