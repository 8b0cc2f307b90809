package org.indelible.query.record.confidential;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.people.Actor;
import org.indelible.projection.confidential.Confidentialities;
import org.indelible.projection.notes.Chronologies;
import org.indelible.query.record.Facts;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** Finds what of a file is withheld from a reader: the tables name the events, the ledger tells. Most files cost one look into a table. */
public final class Confidences {
    private final RecordedHistory history;
    private final Confidentialities tables;
    private final Chronologies chronologies;
    private final long knownAt;
    private final @Nullable Actor also;

    /**
     * @param knownAt the last leaf that counts: for whoever reads now everything is known, from whatever point in time they look
     * @param also somebody from whom is withheld what is now, together with the reader, or null
     */
    public Confidences(
            RecordedHistory history,
            Confidentialities tables,
            Chronologies chronologies,
            long knownAt,
            @Nullable Actor also) {
        this.history = history;
        this.tables = tables;
        this.chronologies = chronologies;
        this.knownAt = also == null ? knownAt : Long.MAX_VALUE;
        this.also = also;
    }

    /** What is withheld from the reader. */
    public Withheld from(CaseFileId file, Actor reader) {
        var readers = Stream.concat(Stream.of(reader), Stream.ofNullable(also)).toList();
        var told = told(file);
        var notes = told.stream()
                .map(RecordedFact::payload)
                .filter(SegmentMadeConfidential.class::isInstance)
                .map(SegmentMadeConfidential.class::cast)
                .filter(made -> Withholding.names(made, readers))
                .map(SegmentMadeConfidential::entry)
                .collect(Collectors.toSet());
        if (notes.isEmpty()) return Withheld.NOTHING;
        var documents = tables.documentsOf(file, notes);
        return new Withholding(file, readers, together(told, touching(file, notes, documents))).withheld();
    }

    /** The files of which something may be withheld from the reader. */
    public List<CaseFileId> filesNaming(Actor reader) {
        return tables.filesNaming(reader);
    }

    /** Whether anything of the file is withheld from anybody, as far as known. */
    public ConfidentialOnFile onFile(CaseFileId file) {
        var facts = new Facts(told(file), Long.MAX_VALUE);
        var lifted = facts.lastBy(ConfidentialityLifted.class, ConfidentialityLifted::confidentiality);
        var reviewed = facts.lastBy(ConfidentialGroundReviewed.class, ConfidentialGroundReviewed::confidentiality);
        var inForce = facts.of(SegmentMadeConfidential.class).stream()
                .map(told -> told.event().confidentiality())
                .filter(each -> !lifted.containsKey(each))
                .toList();
        if (inForce.isEmpty()) return ConfidentialOnFile.NOTHING;
        return reviewed.keySet().containsAll(inForce) ? ConfidentialOnFile.REVIEWED : ConfidentialOnFile.NEVER_REVIEWED;
    }

    /** Every event that makes something on the file confidential, reviews, consults or lifts. */
    private List<RecordedFact> told(CaseFileId file) {
        var sequences = tables.facts(file, knownAt);
        return sequences.isEmpty() ? List.of() : history.facts(file.toString(), sequences);
    }

    private List<RecordedFact> touching(CaseFileId file, Set<EntryId> notes, Set<EntryId> documents) {
        Collection<EntryId> entries =
                Stream.concat(notes.stream(), documents.stream()).toList();
        var sequences =
                chronologies.facts(file, entries.stream().map(EntryId::value).toList(), knownAt);
        return history.facts(file.toString(), sequences);
    }

    private static List<RecordedFact> together(List<RecordedFact> some, List<RecordedFact> others) {
        var seen = new TreeSet<Long>();
        return Stream.concat(some.stream(), others.stream())
                .filter(fact -> seen.add(fact.sequence()))
                .toList();
    }
}
