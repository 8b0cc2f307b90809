package org.indelible.query.notes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.notes.NoteType;
import org.indelible.projection.notes.Chronologies;
import org.indelible.projection.notes.ChronologyFilter;
import org.indelible.projection.notes.ChronologyRow;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.Code;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.FilePages;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Answers with the chronology: the tables find and order, the text comes from the ledger, for the page that is shown. */
public final class ChronologyAnswers {
    private final Viewpoints viewpoints;
    private final Chronologies chronologies;
    private final FilePages pages;
    private final Records records;

    public ChronologyAnswers(Viewpoints viewpoints, Chronologies chronologies, FilePages pages, Records records) {
        this.viewpoints = viewpoints;
        this.chronologies = chronologies;
        this.pages = pages;
        this.records = records;
    }

    /** One page. */
    @QueryHandler
    public Chronology answer(ReadChronology query) {
        var cursor = ChronologyCursor.read(query);
        var point = cursor == null ? query.point() : query.point().pinnedTo(cursor.knownAt());
        var viewpoint = viewpoints.of(query.file(), point);
        var withheld = records.withheld(query.file(), query.asker().actor());
        var rows = chronologies.page(
                filter(query, viewpoint, withheld.items()), cursor == null ? null : cursor.place(), query.limit() + 1);
        var page = rows.stream().limit(query.limit()).toList();
        var next = rows.size() > page.size()
                ? new ChronologyCursor(viewpoint.knownAt(), page.getLast().place()).written(query)
                : null;
        return shown(query, viewpoint, page, next);
    }

    private Chronology shown(
            ReadChronology query, Viewpoint viewpoint, List<ChronologyRow> page, @Nullable String next) {
        var file = query.file();
        var wanted = page.stream().map(ChronologyRow::entry).collect(Collectors.toSet());
        var facts = chronologies.facts(file, wanted, viewpoint.knownAt());
        var record = records.of(
                file,
                pages.withHeading(file, viewpoint, facts),
                viewpoint,
                query.asker().actor());
        var entries = record.entries().stream()
                .filter(entry -> wanted.contains(entry.entry().value()))
                .toList();
        var tombstones = record.tombstones().stream()
                .filter(tombstone ->
                        facts.contains(tombstone.events().getFirst().sequence()))
                .toList();
        return new Chronology(
                viewpoint.knownAt(),
                FileHeading.of(file, record),
                query.newestFirst() ? entries.reversed() : entries,
                query.newestFirst() ? tombstones.reversed() : tombstones,
                next);
    }

    private static ChronologyFilter filter(ReadChronology query, Viewpoint viewpoint, Set<UUID> withheld) {
        return new ChronologyFilter(
                query.file(),
                codes(query.kinds()),
                types(query.noteTypes()),
                codes(query.statuses()),
                viewpoint.asAt(),
                viewpoint.knownAt(),
                withheld,
                query.newestFirst());
    }

    private static @Nullable Set<String> types(@Nullable Set<NoteType> wanted) {
        return wanted == null ? null : wanted.stream().map(NoteType::value).collect(Collectors.toSet());
    }

    private static Set<String> codes(Set<? extends Enum<?>> wanted) {
        return wanted.stream().map(Code::of).collect(Collectors.toSet());
    }
}
