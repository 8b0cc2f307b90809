package org.indelible.query.documents;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.projection.Destroyed;
import org.indelible.projection.notes.Chronologies;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;

/** Answers with a document, once its stored bytes are found to be those that were recorded. */
public final class DocumentAnswers {
    private final Viewpoints viewpoints;
    private final Chronologies chronologies;
    private final Records records;
    private final StoredDocuments stored;

    public DocumentAnswers(Viewpoints viewpoints, Chronologies chronologies, Records records, StoredDocuments stored) {
        this.viewpoints = viewpoints;
        this.chronologies = chronologies;
        this.records = records;
        this.stored = stored;
    }

    /**
     * The document.
     *
     * @throws ReadRefused {@code not-found} if there is none, or none that had happened or was known at the point in time;
     *     {@code entry-destroyed}
     * @throws RuntimeException if the stored bytes are not those recorded, or cannot be had: nothing is disclosed then
     */
    @QueryHandler
    public VerifiedDocument answer(ReadDocument query) {
        var viewpoint = viewpoints.of(query.file(), query.point());
        var own = chronologies.facts(query.file(), List.of(query.entry().value()), viewpoint.knownAt());
        var facts = records.facts(query.file(), own, query.asker().actor());
        var document = facts.stream()
                .map(RecordedFact::payload)
                .filter(DocumentAttached.class::isInstance)
                .map(DocumentAttached.class::cast)
                .filter(found -> isShown(found, query, viewpoint))
                .findFirst()
                .orElseThrow(() -> none(facts));
        stored.verify(document);
        return new VerifiedDocument(viewpoint.knownAt(), document);
    }

    private static boolean isShown(DocumentAttached document, ReadDocument query, Viewpoint viewpoint) {
        return document.entry().equals(query.entry()) && viewpoint.shows(document.occurredAt());
    }

    private static ReadRefused none(List<RecordedFact> facts) {
        boolean destroyed = facts.stream().anyMatch(fact -> fact.payload() instanceof Destroyed);
        return new ReadRefused(destroyed ? RefusalCode.ENTRY_DESTROYED : RefusalCode.NOT_FOUND);
    }
}
