package org.indelible.evidence.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleProofTest {

    private static final int LARGEST = 130;

    private static final MerkleProver REFERENCE = new MerkleProver(SubtreeHashes.of(ReferenceTree.LEAVES));

    /** Index, size and proof as the reference implementation publishes them. */
    @Test
    void inclusion_proofs_are_those_of_the_reference_implementation() {
        inclusion(0, 1);
        inclusion(0, 2, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
        inclusion(1, 2, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        inclusion(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        inclusion(
                1,
                5,
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        inclusion(
                0,
                8,
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        inclusion(
                5,
                8,
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void consistency_proofs_are_those_of_the_reference_implementation() {
        consistency(1, 1);
        consistency(
                1,
                8,
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        consistency(
                2,
                5,
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        consistency(
                6,
                8,
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Property(tries = 300)
    void an_inclusion_proof_verifies_for_its_own_leaf_place_size_and_root_only(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(max = LARGEST) int some) {
        List<byte[]> leaves = ReferenceTree.numbered(size);
        int index = some % size;
        List<byte[]> proof = new MerkleProver(SubtreeHashes.of(leaves)).inclusion(index, size);
        byte[] root = MerkleRoot.of(leaves);
        byte[] leaf = leaves.get(index);

        for (int other = -1; other <= size; other++) {
            assertThat(MerkleVerifier.inclusion(leaf, other, size, proof, root)).isEqualTo(other == index);
        }
        assertThat(MerkleVerifier.inclusion(MerkleTree.leafHash(new byte[] {9}), index, size, proof, root))
                .isFalse();
        for (List<byte[]> bad : changed(proof)) {
            assertThat(MerkleVerifier.inclusion(leaf, index, size, bad, root)).isFalse();
        }
        assertThat(MerkleVerifier.inclusion(leaf, index, size, proof, flipped(root, some)))
                .isFalse();
    }

    @Property(tries = 300)
    void a_consistency_proof_verifies_for_its_own_sizes_and_roots_only(
            @ForAll @IntRange(min = 1, max = LARGEST) int second, @ForAll @IntRange(max = LARGEST) int some) {
        List<byte[]> leaves = ReferenceTree.numbered(second);
        int first = some % (second + 1);
        byte[] firstRoot = MerkleRoot.of(leaves.subList(0, first));
        byte[] secondRoot = MerkleRoot.of(leaves);
        List<byte[]> proof = new MerkleProver(SubtreeHashes.of(leaves)).consistency(first, second);

        for (int other = -1; other <= second + 1; other++) {
            assertThat(MerkleVerifier.consistency(other, firstRoot, second, secondRoot, proof))
                    .isEqualTo(other == first);
        }
        for (List<byte[]> bad : changed(proof)) {
            assertThat(MerkleVerifier.consistency(first, firstRoot, second, secondRoot, bad))
                    .isFalse();
        }
        assertThat(MerkleVerifier.consistency(first, flipped(firstRoot, some), second, secondRoot, proof))
                .isFalse();
        assertThat(MerkleVerifier.consistency(first, firstRoot, second, flipped(secondRoot, some), proof))
                .isEqualTo(first == 0);
    }

    @Property(tries = 200)
    void a_rewritten_history_has_no_consistency_proof(
            @ForAll @IntRange(min = 1, max = LARGEST) int second, @ForAll @IntRange(max = LARGEST) int some) {
        List<byte[]> leaves = ReferenceTree.numbered(second);
        int first = 1 + some % second;
        List<byte[]> rewritten = new ArrayList<>(leaves);
        rewritten.set(some % first, MerkleTree.leafHash(new byte[] {9}));
        MerkleProver prover = new MerkleProver(SubtreeHashes.of(rewritten));

        assertThat(MerkleVerifier.consistency(
                        first,
                        MerkleRoot.of(leaves.subList(0, first)),
                        second,
                        prover.root(second),
                        prover.consistency(first, second)))
                .isFalse();
    }

    @Test
    void the_largest_tree_is_proven_in_as_many_steps_as_it_has_levels() {
        MerkleProver prover = new MerkleProver((level, index) -> MerkleTree.leafHash(new byte[] {(byte) level}));
        long size = Long.MAX_VALUE;
        byte[] root = prover.root(size);

        assertThat(prover.inclusion(5, size)).hasSize(63);
        assertThat(MerkleVerifier.inclusion(
                        MerkleTree.leafHash(new byte[] {0}), size - 1, size, prover.inclusion(size - 1, size), root))
                .isTrue();
        assertThat(MerkleVerifier.consistency(
                        size - 1, prover.root(size - 1), size, root, prover.consistency(size - 1, size)))
                .isTrue();
    }

    @Test
    void what_is_outside_the_tree_has_no_proof() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> REFERENCE.inclusion(8, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> REFERENCE.inclusion(-1, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> REFERENCE.consistency(5, 4));
    }

    private static void inclusion(int index, int size, String... published) {
        List<byte[]> proof = REFERENCE.inclusion(index, size);

        assertThat(proof).usingElementComparator(Arrays::compare).isEqualTo(ReferenceTree.hex(published));
        assertThat(MerkleVerifier.inclusion(
                        ReferenceTree.LEAVES.get(index), index, size, proof, ReferenceTree.ROOTS.get(size)))
                .isTrue();
    }

    private static void consistency(int first, int second, String... published) {
        List<byte[]> proof = REFERENCE.consistency(first, second);

        assertThat(proof).usingElementComparator(Arrays::compare).isEqualTo(ReferenceTree.hex(published));
        assertThat(MerkleVerifier.consistency(
                        first, ReferenceTree.ROOTS.get(first), second, ReferenceTree.ROOTS.get(second), proof))
                .isTrue();
    }

    /** Each hash changed in one bit, left out, or one byte longer or shorter; one hash more. */
    private static List<List<byte[]>> changed(List<byte[]> proof) {
        List<List<byte[]>> changed = new ArrayList<>();
        for (int at = 0; at < proof.size(); at++) {
            for (byte[] other : List.of(
                    flipped(proof.get(at), at), Arrays.copyOf(proof.get(at), 31), Arrays.copyOf(proof.get(at), 33))) {
                List<byte[]> one = new ArrayList<>(proof);
                one.set(at, other);
                changed.add(one);
            }
            List<byte[]> shorter = new ArrayList<>(proof);
            shorter.remove(at);
            changed.add(shorter);
        }
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[32]);
        changed.add(longer);
        return changed;
    }

    private static byte[] flipped(byte[] hash, int at) {
        byte[] flipped = hash.clone();
        flipped[at % hash.length] ^= (byte) (1 << at % 8);
        return flipped;
    }
}
