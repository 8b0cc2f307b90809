package org.indelible.query.record;

import java.util.List;
import java.util.Set;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.people.Actor;
import org.indelible.query.record.confidential.Confidences;
import org.indelible.query.record.confidential.Withheld;

/**
 * Fetches the events that the tables name, and folds them. The only way from the events of a file to an answer: what is withheld from the reader is
 * taken out of them here, before anything is made of them (HCC-8.1).
 */
public final class Records {
    private final RecordedHistory history;
    private final Confidences confidences;

    public Records(RecordedHistory history, Confidences confidences) {
        this.history = history;
        this.confidences = confidences;
    }

    /**
     * The events with these sequences of a stream, for what shows nothing of a file.
     *
     * @throws IllegalStateException if the ledger lacks one that the tables name: something is wrong that must not pass for an empty page
     */
    public List<RecordedFact> recorded(String stream, Set<Long> sequences) {
        if (sequences.isEmpty()) return List.of();
        var facts = history.facts(stream, sequences);
        if (facts.size() != sequences.size()) {
            throw new IllegalStateException("stream " + stream + " lacks events that the tables name");
        }
        return facts;
    }

    /** What is withheld from the reader, for tables to leave out. */
    public Withheld withheld(CaseFileId file, Actor reader) {
        return confidences.from(file, reader);
    }

    /** Whether anything of the file is withheld from anybody. */
    public ConfidentialOnFile confidentialOn(CaseFileId file) {
        return confidences.onFile(file);
    }

    /** The files of which something may be withheld from the reader. */
    public List<CaseFileId> filesNaming(Actor reader) {
        return confidences.filesNaming(reader);
    }

    /** The events with these sequences of a file, as far as the reader may know of them. */
    public List<RecordedFact> facts(CaseFileId file, Set<Long> sequences, Actor reader) {
        return withheld(file, reader).outOf(recorded(file.toString(), sequences));
    }

    /** All events of a file that were sealed up to a leaf, as far as the reader may know of them. */
    public List<RecordedFact> all(CaseFileId file, long upToLeaf, Actor reader) {
        return withheld(file, reader).outOf(history.all(file.toString(), upToLeaf));
    }

    /** What these events of a file amount to, for this reader. */
    public CaseRecord of(CaseFileId file, Set<Long> sequences, Viewpoint viewpoint, Actor reader) {
        return CaseRecord.of(facts(file, sequences, reader), viewpoint);
    }

    /** What all events of a file amount to, for this reader. */
    public CaseRecord whole(CaseFileId file, Viewpoint viewpoint, Actor reader) {
        return CaseRecord.of(all(file, viewpoint.knownAt(), reader), viewpoint);
    }
}
