package org.indelible.evidence.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves and roots that the reference implementation of RFC 6962 publishes. */
    private static final List<byte[]> REFERENCE_LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(MerkleTree::leafHash)
            .toList();

    private static final List<String> REFERENCE_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void roots_are_those_of_the_reference_implementation() {
        for (int size = 0; size < REFERENCE_ROOTS.size(); size++) {
            assertThat(MerkleTree.root(REFERENCE_LEAVES.subList(0, size)))
                    .asHexString()
                    .isEqualToIgnoringCase(REFERENCE_ROOTS.get(size));
        }
    }

    @Test
    void the_audit_path_of_the_rfc_example_is_h_and_g_and_k_reading_upwards() {
        List<byte[]> leaves = REFERENCE_LEAVES.subList(0, 7);
        List<byte[]> proof = MerkleTree.inclusionProof(leaves, 4);

        assertThat(proof)
                .usingElementComparator(Arrays::compare)
                .containsExactly(leaves.get(5), leaves.get(6), MerkleTree.root(leaves.subList(0, 4)));
    }

    @Property(tries = 200)
    void the_root_is_the_recursive_definition_of_the_rfc(@ForAll @IntRange(min = 1, max = 70) int size) {
        List<byte[]> leaves = leaves(size);

        assertThat(MerkleTree.root(leaves)).isEqualTo(definition(leaves));
    }

    @Property(tries = 300)
    void a_proof_verifies_for_its_own_leaf_place_and_root_only(
            @ForAll @IntRange(min = 1, max = 70) int size, @ForAll @IntRange(min = 0, max = 69) int some) {
        List<byte[]> leaves = leaves(size);
        int index = some % size;
        List<byte[]> proof = MerkleTree.inclusionProof(leaves, index);
        byte[] root = MerkleTree.root(leaves);

        assertThat(MerkleTree.verifyInclusion(leaves.get(index), index, size, proof, root))
                .isTrue();
        for (int other = -1; other <= size; other++) {
            assertThat(MerkleTree.verifyInclusion(leaves.get(index), other, size, proof, root))
                    .isEqualTo(other == index);
        }
        assertThat(MerkleTree.verifyInclusion(MerkleTree.leafHash(new byte[] {9}), index, size, proof, root))
                .isFalse();
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(root);
        assertThat(MerkleTree.verifyInclusion(leaves.get(index), index, size, longer, root))
                .isFalse();
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> MerkleTree.leafHash(new byte[] {1, (byte) i}))
                .toList();
    }

    private static byte[] definition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.nodeHash(
                definition(leaves.subList(0, split)), definition(leaves.subList(split, leaves.size())));
    }
}
