package org.indelible.ledger.store;

import java.util.Arrays;
import java.util.List;
import org.indelible.evidence.merkle.MerkleTree;

/** That nothing is missing between events that are read together: a row that is gone has no hash that could be wrong. */
final class Unbroken {
    private Unbroken() {}

    /**
     * The events of one stream, each naming the hash of the one before it.
     *
     * @param first the sequence that the first has
     * @throws TamperedEvent if one is missing or follows another event than its own
     */
    static List<LedgerEvent> stream(List<LedgerEvent> events, long first) {
        for (int i = 0; i < events.size(); i++) {
            var header = events.get(i).header();
            if (header.sequence() != first + i) {
                throw new TamperedEvent(header.streamId(), first + i, "it is gone", null);
            }
            if (i > 0 && !Arrays.equals(header.previousHash(), events.get(i - 1).eventHash())) {
                throw new TamperedEvent(header.streamId(), header.sequence(), "it follows another event", null);
            }
        }
        return events;
    }

    /**
     * Events in the sealed order.
     *
     * @param first the leaf that the first has
     * @throws TamperedEvent if a leaf is missing
     */
    static List<LedgerEvent> order(List<LedgerEvent> events, long first) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).leafIndex() != first + i) {
                throw TamperedEvent.goneFromLeaf(first + i);
            }
        }
        return events;
    }

    /**
     * Events whose leaves in the tree are their headers'.
     *
     * @param hashes of the leaves
     * @throws TamperedEvent if one is another
     */
    static List<LedgerEvent> leaves(List<LedgerEvent> events, List<byte[]> hashes) {
        for (int i = 0; i < events.size(); i++) {
            var header = events.get(i).header();
            if (i >= hashes.size() || !Arrays.equals(MerkleTree.leafHash(header.encode()), hashes.get(i))) {
                throw new TamperedEvent(header.streamId(), header.sequence(), "its leaf in the tree is another", null);
            }
        }
        return events;
    }
}
