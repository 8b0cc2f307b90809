package org.indelible.evidence.completeness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.merkle.MerkleProver;
import org.indelible.evidence.merkle.MerkleTree;
import org.indelible.evidence.merkle.SubtreeHashes;
import org.indelible.evidence.note.Keys;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.pack.PackageProofs;
import org.indelible.evidence.pack.PackagedEvent;
import org.indelible.evidence.pack.SamplePackage;
import org.indelible.evidence.proof.TlogProof;

/** A ledger of the sample package's three events and two others, which then states how its three streams ended. */
public final class SampleCompleteness {
    private static final String ORIGIN = SamplePackage.DESCRIPTION.origin();
    private static final byte[] SECRET = HexFormat.of().parseHex("c5".repeat(32));

    private SampleCompleteness() {}

    /** The heads that are counted. */
    public static List<StreamHead> heads() {
        EventHeader last = SamplePackage.events().getLast().header();
        return List.of(
                new StreamHead(last.streamId(), last.sequence(), last.hash()),
                new StreamHead("access/" + last.streamId() + "/node-1-0", 0, Sha256.of("read".getBytes(UTF_8))),
                new StreamHead("0190f3c2-7b1a-7c3e-8f00-5d2e6a9b1c99", 4, Sha256.of("other".getBytes(UTF_8))));
    }

    /** The proof for the sample package's stream. */
    public static CompletenessProof proof() {
        return proof(heads(), "completeness.stated");
    }

    /** The proof for the first of some heads, which an event of some type states. */
    public static CompletenessProof proof(List<StreamHead> heads, String type) {
        return proof(heads, type, 4);
    }

    /** The same, which counts through this leaf. */
    public static CompletenessProof proof(List<StreamHead> heads, String type, long throughLeaf) {
        String root = HexFormat.of().formatHex(HeadsTree.of(heads, 0).hash());
        byte[] payload = "{\"throughLeaf\":%d,\"streams\":%d,\"root\":\"%s\"}"
                .formatted(throughLeaf, heads.size(), root)
                .getBytes(UTF_8);
        byte[] statement = header(type, payload).encode();
        StreamHead head = heads.getFirst();
        return new CompletenessProof(
                inLedger(statement, 5, statement), SECRET, payload, head, HeadsTree.path(head, heads, 0));
    }

    /** The proofs that the sample package carries. */
    public static PackageProofs proofs() {
        return proofs(proof());
    }

    /** The proofs of a package, with this one of completeness. */
    public static PackageProofs proofs(CompletenessProof completeness) {
        byte[] last = SamplePackage.events().getLast().header().encode();
        return new PackageProofs(
                completeness.encode(),
                inLedger(last, 2, completeness.statement().extra()).bytes());
    }

    private static TlogProof inLedger(byte[] entry, int index, byte[] statement) {
        List<byte[]> leaves = new ArrayList<>();
        for (PackagedEvent event : SamplePackage.events()) {
            leaves.add(MerkleTree.leafHash(event.header().encode()));
        }
        leaves.add(MerkleTree.leafHash("read".getBytes(UTF_8)));
        leaves.add(MerkleTree.leafHash("other".getBytes(UTF_8)));
        leaves.add(MerkleTree.leafHash(statement));
        MerkleProver prover = new MerkleProver(SubtreeHashes.of(leaves));
        Note checkpoint = new Checkpoint(ORIGIN, leaves.size(), prover.root(leaves.size())).sign(Keys.ledger());
        return new TlogProof(entry, index, prover.inclusion(index, leaves.size()), checkpoint);
    }

    private static EventHeader header(String type, byte[] payload) {
        return new EventHeader(
                ORIGIN,
                "ledger/node-1",
                "Ledger",
                0,
                new UUID(0x0190f3c27b1a7009L, 0x8000000000000001L),
                type,
                "1",
                1_709_283_900_000_000L,
                "actor-0",
                Sha256.of("metadata".getBytes(UTF_8)),
                "audit-key-1",
                Sha256.of("ciphertext".getBytes(UTF_8)),
                PayloadCommitment.root(SECRET, payload),
                new byte[Sha256.LENGTH]);
    }
}
