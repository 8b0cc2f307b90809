package org.indelible.query.record;

import java.util.List;
import java.util.Set;
import org.indelible.events.casefile.CaseFileId;

/** Fetches the events that the tables name, and folds them. */
public final class Records {
    private final RecordedHistory history;

    public Records(RecordedHistory history) {
        this.history = history;
    }

    /**
     * The events with these sequences of a stream.
     *
     * @throws IllegalStateException if the ledger lacks one that the tables name: something is wrong that must not pass for an empty page
     */
    public List<RecordedFact> facts(String stream, Set<Long> sequences) {
        if (sequences.isEmpty()) return List.of();
        var facts = history.facts(stream, sequences);
        if (facts.size() != sequences.size()) {
            throw new IllegalStateException("stream " + stream + " lacks events that the tables name");
        }
        return facts;
    }

    /** What these events of a file amount to. */
    public CaseRecord of(CaseFileId file, Set<Long> sequences, Viewpoint viewpoint) {
        return CaseRecord.of(facts(file.toString(), sequences), viewpoint);
    }

    /** What all events of a file amount to. */
    public CaseRecord whole(CaseFileId file, Viewpoint viewpoint) {
        return CaseRecord.of(history.all(file.toString(), viewpoint.knownAt()), viewpoint);
    }
}
