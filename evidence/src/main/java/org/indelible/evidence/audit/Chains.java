package org.indelible.evidence.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.completeness.HeadsTree;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.digest.Sha256;
import org.indelible.evidence.header.EventHeader;
import org.jspecify.annotations.Nullable;

/** Follows all streams at once. After a break a stream goes on from the event as it is, so that one break is told once. */
final class Chains {
    private final Map<String, StreamHead> heads;

    Chains(Map<String, StreamHead> heads) {
        this.heads = new HashMap<>(heads);
    }

    /** Takes the next event of the ledger; what is wrong with its place in its stream, or null. */
    @Nullable
    String follow(EventHeader header) {
        StreamHead before =
                heads.put(header.streamId(), new StreamHead(header.streamId(), header.sequence(), header.hash()));
        long next = before == null ? 0 : before.sequence() + 1;
        if (header.sequence() != next) {
            return "Event " + header.sequence() + " of stream " + header.streamId() + " stands where event " + next
                    + " must stand.";
        }
        byte[] hash = before == null ? new byte[Sha256.LENGTH] : before.hash();
        return Arrays.equals(header.previousHash(), hash)
                ? null
                : "Event " + header.sequence() + " of stream " + header.streamId()
                        + " does not follow from the event before it: its previous hash is another.";
    }

    /** The root over how the streams end so far. */
    byte[] root() {
        return HeadsTree.of(List.copyOf(heads.values()), 0).hash();
    }

    Map<String, StreamHead> heads() {
        return Map.copyOf(heads);
    }
}
