package org.indelible.query.record;

import java.util.List;
import java.util.Set;

/** The events of the ledger, each checked against its hash before it is given out. */
public interface RecordedHistory {
    /**
     * The events with these sequences of a stream; those that are not sealed are absent.
     *
     * @throws RuntimeException if a stored event does not have its hash
     */
    List<RecordedFact> facts(String stream, Set<Long> sequences);

    /** All events of a stream that are sealed up to a leaf, in order. */
    List<RecordedFact> all(String stream, long upToLeaf);
}
