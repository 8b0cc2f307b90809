package org.indelible.evidence.commitment;

import java.util.ArrayList;
import java.util.List;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;
import org.indelible.evidence.merkle.MerkleRoot;

/**
 * The commitment to a payload: the RFC 6962 root over its {@linkplain Leaf leaves} in document order. It binds every value, its type, its place and the order of
 * members; it does not bind white space between tokens, nor how a string was escaped. Without the secret the root tells nothing about the payload.
 */
public final class PayloadCommitment {

    /** Length in bytes of an event's secret: an AES-256 key, random, used for one event only. */
    public static final int SECRET_LENGTH = 32;

    private PayloadCommitment() {}

    /**
     * The leaves that the root is computed over, in order.
     *
     * @param secret 32 random bytes of this event
     * @param json the payload, strict JSON in UTF-8
     * @throws MalformedJson if the payload is not strict JSON, or a member name is not a schema name
     * @throws IllegalArgumentException if the secret has another length
     */
    public static List<Leaf> leaves(byte[] secret, byte[] json) {
        List<Leaf> leaves = new ArrayList<>();
        Salts salts = salts(secret);
        cut(json, (pointer, part, type, value) -> leaves.add(new Leaf(pointer, part, salts.next(), type, value)));
        return leaves;
    }

    /** The 32-byte commitment; parameters and errors as in {@link #leaves}. */
    public static byte[] root(byte[] secret, byte[] json) {
        MerkleRoot root = new MerkleRoot();
        LeafHasher hasher = new LeafHasher(salts(secret));
        cut(json, (pointer, part, type, value) -> root.add(hasher.hash(pointer, part, type, value)));
        return root.root();
    }

    private static Salts salts(byte[] secret) {
        if (secret.length != SECRET_LENGTH) {
            throw new IllegalArgumentException("the secret must have " + SECRET_LENGTH + " bytes");
        }
        return new Salts(secret);
    }

    private static void cut(byte[] json, LeafCutter.Cut leaves) {
        new LeafCutter(leaves).cut(StrictJson.parse(json));
    }
}
