package org.indelible.evidence.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleRootTest {

    @Test
    void roots_are_those_of_the_reference_implementation() {
        for (int size = 0; size < ReferenceTree.ROOTS.size(); size++) {
            assertThat(MerkleRoot.of(ReferenceTree.LEAVES.subList(0, size))).isEqualTo(ReferenceTree.ROOTS.get(size));
        }
    }

    @Property(tries = 200)
    void the_root_is_the_recursive_definition_of_the_rfc(@ForAll @IntRange(min = 1, max = 600) int size) {
        List<byte[]> leaves = ReferenceTree.numbered(size);

        assertThat(MerkleRoot.of(leaves)).isEqualTo(ReferenceTree.definition(leaves));
        assertThat(new MerkleProver(SubtreeHashes.of(leaves)).root(size)).isEqualTo(ReferenceTree.definition(leaves));
    }

    @Property(tries = 200)
    void going_on_from_a_frontier_gives_the_root_of_all_leaves(
            @ForAll @IntRange(min = 0, max = 300) int before, @ForAll @IntRange(min = 0, max = 300) int more) {
        List<byte[]> leaves = ReferenceTree.numbered(before + more);
        MerkleRoot first = new MerkleRoot();
        leaves.subList(0, before).forEach(first::add);
        MerkleRoot second = MerkleRoot.resume(first.size(), first.frontier());
        leaves.subList(before, leaves.size()).forEach(second::add);

        assertThat(second.root()).isEqualTo(MerkleRoot.of(leaves));
        assertThat(second.size()).isEqualTo(before + more);
        assertThat(first.frontier()).hasSize(Integer.bitCount(before));
    }

    @Test
    void a_frontier_of_another_size_is_refused() {
        List<byte[]> frontier = List.of(new byte[32]);

        assertThatIllegalArgumentException().isThrownBy(() -> MerkleRoot.resume(3, frontier));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleRoot.resume(-1, frontier));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleRoot.resume(4, List.of(new byte[31])));
    }
}
