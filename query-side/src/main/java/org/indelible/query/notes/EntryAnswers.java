package org.indelible.query.notes;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.projection.notes.Chronologies;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.Facts;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;

/** Answers with one entry. */
public final class EntryAnswers {
    private final Viewpoints viewpoints;
    private final Chronologies chronologies;
    private final FilePages pages;
    private final Records records;

    public EntryAnswers(Viewpoints viewpoints, Chronologies chronologies, FilePages pages, Records records) {
        this.viewpoints = viewpoints;
        this.chronologies = chronologies;
        this.pages = pages;
        this.records = records;
    }

    /**
     * The entry.
     *
     * @throws ReadRefused {@code not-found} if there is none, or none that had happened or was known at the point in time
     */
    @QueryHandler
    public EntryPage answer(ReadEntry query) {
        var file = query.file();
        var viewpoint = viewpoints.of(file, query.point());
        var own = chronologies.facts(file, List.of(query.entry().value()), viewpoint.knownAt());
        var facts = records.facts(
                file, pages.withHeading(file, viewpoint, own), query.asker().actor());
        var record = CaseRecord.of(facts, viewpoint);
        var entry = record.entries().stream()
                .filter(shown -> shown.entry().equals(query.entry()))
                .findFirst();
        var tombstone = record.tombstones().stream()
                .filter(shown -> query.entry().equals(shown.entry()))
                .findFirst();
        if (entry.isEmpty() && tombstone.isEmpty()) throw new ReadRefused(RefusalCode.NOT_FOUND);
        return new EntryPage(
                viewpoint.knownAt(),
                FileHeading.of(file, record),
                entry.orElse(null),
                tombstone.orElse(null),
                EarlierText.of(new Facts(facts, viewpoint.knownAt()), query.entry()));
    }
}
