package org.indelible.ledger.sealing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How sealing is going, as seen from one node.
 *
 * @param lastLeaf leaf index of the last sealed event of the ledger; -1 if there is none
 * @param lastSealedAt the ledger's time: that of the last leaf, the epoch if there is none
 * @param oldestUnsealed how long the oldest unsealed event has been waiting, zero if there is none; events of quarantined streams do not count
 * @param leading whether this node was the last to look for something to seal, as far as it knows
 * @param mismatches all rows ever found wrong; their streams are quarantined
 * @param checkpoint how signing is going
 */
public record SealerStatus(
        long lastLeaf,
        Instant lastSealedAt,
        Duration oldestUnsealed,
        boolean leading,
        List<MismatchFound> mismatches,
        CheckpointStatus checkpoint) {
    /** Takes a copy of the list. */
    public SealerStatus {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether nothing is sealed any more because something sealed was changed. */
    public boolean stopped() {
        return mismatches.stream().anyMatch(MismatchFound::stopsSealing);
    }

    /** The streams of which nothing more is sealed. */
    public Set<String> quarantined() {
        return mismatches.stream().map(MismatchFound::streamId).collect(Collectors.toUnmodifiableSet());
    }
}
