package org.indelible.ledger.store;

import java.nio.ByteBuffer;
import org.indelible.evidence.commitment.PayloadCommitment;

/**
 * What a payload's ciphertext holds: {@code secret || json}.
 *
 * @param secret 32 random bytes that the salts of the commitment come from
 * @param json the payload in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Plaintext(byte[] secret, byte[] json) {
    byte[] encode() {
        return ByteBuffer.allocate(secret.length + json.length)
                .put(secret)
                .put(json)
                .array();
    }

    static Plaintext parse(byte[] encoded) {
        byte[] secret = new byte[PayloadCommitment.SECRET_LENGTH];
        byte[] json = new byte[encoded.length - secret.length];
        ByteBuffer.wrap(encoded).get(secret).get(json);
        return new Plaintext(secret, json);
    }

    byte[] commitment() {
        return PayloadCommitment.root(secret, json);
    }

    @Override
    public String toString() {
        return "plaintext";
    }
}
