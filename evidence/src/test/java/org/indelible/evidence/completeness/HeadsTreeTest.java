package org.indelible.evidence.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indelible.evidence.digest.Sha256;
import org.junit.jupiter.api.Test;

class HeadsTreeTest {

    @Test
    void the_tree_of_no_stream_and_of_one() {
        assertThat(HexFormat.of().formatHex(HeadsTree.of(List.of(), 0).hash()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        StreamHead only = head("only", 3);
        assertThat(HeadsTree.of(List.of(only), 0)).isEqualTo(new Subtree(1, only.leafHash()));
        assertThat(HeadsTree.leadsTo(only, List.of(), only.leafHash())).isTrue();
    }

    /** Written out by hand from the description: one key begins with 0, two with 10 and 11. */
    @Test
    void three_streams_give_the_tree_that_their_keys_describe() {
        List<StreamHead> heads = new ArrayList<>();
        heads.add(beginningWith("0"));
        heads.add(beginningWith("10"));
        heads.add(beginningWith("11"));
        byte[] right = node(heads.get(1).leafHash(), heads.get(2).leafHash());
        byte[] root = node(heads.get(0).leafHash(), right);

        assertThat(HeadsTree.of(heads, 0).hash()).isEqualTo(root);
        assertThat(HeadsTree.path(heads.get(1), heads, 0))
                .containsExactly(heads.get(2).leafHash(), heads.get(0).leafHash());
    }

    @Property(tries = 200)
    void every_stream_leads_to_the_root_and_no_changed_one_does(@ForAll @IntRange(min = 1, max = 60) int size) {
        List<StreamHead> heads = heads(size, size);
        byte[] root = HeadsTree.of(heads, 0).hash();
        for (StreamHead head : heads) {
            List<byte[]> path = HeadsTree.path(head, heads, 0);
            assertThat(HeadsTree.leadsTo(head, path, root)).isTrue();
            assertThat(HeadsTree.leadsTo(new StreamHead(head.streamId(), head.sequence() + 1, head.hash()), path, root))
                    .isFalse();
            assertThat(HeadsTree.leadsTo(new StreamHead("another", head.sequence(), head.hash()), path, root))
                    .isFalse();
            for (int at = 0; at < path.size(); at++) {
                List<byte[]> changed = new ArrayList<>(path);
                changed.set(at, Sha256.of(path.get(at)));
                assertThat(HeadsTree.leadsTo(head, changed, root)).isFalse();
            }
        }
    }

    @Property(tries = 100)
    void the_order_in_which_streams_came_does_not_matter(@ForAll long seed) {
        List<StreamHead> heads = new ArrayList<>(heads(40, 7));
        Subtree sorted = HeadsTree.of(heads, 0);
        Collections.shuffle(heads, new Random(seed));
        assertThat(HeadsTree.of(heads, 0)).isEqualTo(sorted);
    }

    @Property(tries = 20)
    void buckets_give_the_same_tree_and_the_same_paths(@ForAll @IntRange(min = 0, max = 3000) int size) {
        List<StreamHead> heads = heads(size, size);
        Map<Integer, List<StreamHead>> byBucket = new HashMap<>();
        heads.forEach(head -> byBucket.computeIfAbsent(Buckets.of(head), _ -> new ArrayList<>())
                .add(head));
        Buckets buckets = new Buckets(IntStream.range(0, Buckets.COUNT)
                .mapToObj(bucket -> HeadsTree.of(byBucket.getOrDefault(bucket, List.of()), Buckets.BITS))
                .toList());

        assertThat(buckets.root()).isEqualTo(HeadsTree.of(heads, 0));
        heads.stream().limit(20).forEach(head -> {
            List<StreamHead> bucket = byBucket.getOrDefault(Buckets.of(head), List.of());
            assertThat(HeadsTree.leadsTo(
                            head, buckets.path(head, bucket), buckets.root().hash()))
                    .isTrue();
        });
    }

    private static List<StreamHead> heads(int size, int seed) {
        return IntStream.range(0, size)
                .mapToObj(i -> head("stream-" + seed + "-" + i, i))
                .toList();
    }

    private static StreamHead head(String id, long sequence) {
        return new StreamHead(id, sequence, Sha256.of(id.getBytes(StandardCharsets.UTF_8), new byte[] {1}));
    }

    private static StreamHead beginningWith(String bits) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> head("s" + i, 0))
                .filter(head -> IntStream.range(0, bits.length())
                        .allMatch(i -> HeadsTree.bit(head.key(), i) == (bits.charAt(i) == '1')))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(new byte[] {1}, left, right);
    }
}
