package org.indelible.query.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.people.Actor;
import org.indelible.projection.access.AccessFilter;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.access.AccessPlace;
import org.indelible.projection.access.AccessProjection;
import org.indelible.projection.access.AccessRow;
import org.indelible.query.access.Asker;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.Moments;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.Records;
import org.jspecify.annotations.Nullable;

/** Answers with the access log: the tables find and count, the lanes of the ledger tell. */
public final class AccessLogAnswers {
    /** The tables that it is found by. */
    public static final List<String> TABLES = List.of(AccessProjection.NAME);

    private final LongSupplier held;
    private final Moments moments;
    private final AccessLines lines;
    private final Records records;
    private final LoggedLines logged;
    private final Freshness freshness;
    private final LogBounds bounds;

    /** @param held the last leaf that the tables hold, or for an answer that is rebuilt, that they held */
    public AccessLogAnswers(
            LongSupplier held,
            Moments moments,
            AccessLines lines,
            Records records,
            Freshness freshness,
            LogBounds bounds) {
        this.held = held;
        this.moments = moments;
        this.lines = lines;
        this.records = records;
        this.logged = new LoggedLines(records);
        this.freshness = freshness;
        this.bounds = bounds;
    }

    /**
     * One page.
     *
     * @throws ReadRefused as {@link LogBounds#check}
     */
    @QueryHandler
    public AccessLog answer(ReadAccessLog query) {
        var part = part(query.asker(), query.about(), query.cursor(), query.limit());
        return new AccessLog(part.position(), part.lines(), part.next());
    }

    /**
     * As much as is handed out at once.
     *
     * @throws ReadRefused as {@link LogBounds#check}
     */
    @QueryHandler
    public AccessLogPart answer(ExportAccessLog query) {
        return part(query.asker(), query.about(), query.cursor(), AccessLogPart.MOST);
    }

    /**
     * The counts.
     *
     * @throws ReadRefused as {@link LogBounds#check}
     */
    @QueryHandler
    public DisclosureCounts answer(CountDisclosures query) {
        bounds.check(query.about(), LogBounds.DAYS_COUNTED);
        mustBeCurrent();
        long position = held.getAsLong();
        var counts = lines.counts(query.about().filter(position), query.by()).stream()
                .map(DisclosureCount::of)
                .toList();
        return new DisclosureCounts(position, query.by(), counts);
    }

    private AccessLogPart part(Asker asker, LogQuestion about, @Nullable String cursor, int limit) {
        bounds.check(about, LogBounds.DAYS_SHOWN);
        mustBeCurrent();
        var start = cursor == null ? new Start(held.getAsLong(), null) : start(cursor, about);
        var found = found(asker.actor(), about.filter(start.knownAt()), start.end(), limit);
        var page = found.stream().limit(limit).toList();
        var next =
                found.size() > page.size() ? next(about, start, page.getLast().row()) : null;
        return new AccessLogPart(start.knownAt(), page.stream().map(Found::line).toList(), next);
    }

    /** One line more than fit on the page, where there are so many that the reader may know of. */
    private List<Found> found(Actor reader, AccessFilter filter, @Nullable AccessPlace end, int limit) {
        var known = new KnownLines(records, reader);
        List<Found> found = new ArrayList<>();
        var before = end;
        for (boolean more = true; more && found.size() <= limit; ) {
            var rows = lines.page(filter, before, limit + 1);
            known.of(rows, logged.of(rows)).forEach((row, line) -> found.add(new Found(row, line)));
            more = rows.size() > limit;
            if (more)
                before = new AccessPlace(
                        rows.getLast().recordedAt(), rows.getLast().leaf());
        }
        return found;
    }

    private void mustBeCurrent() {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
    }

    private static String next(LogQuestion about, Start start, AccessRow last) {
        return Cursor.of(about.parts(), start.knownAt(), last.recordedAt(), last.leaf());
    }

    private Start start(String cursor, LogQuestion about) {
        var start = Cursor.read(
                cursor,
                about.parts(),
                parts -> new Start(parts.number(0), new AccessPlace(parts.moment(1), parts.number(2))));
        if (start.knownAt() > moments.newest()) throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        if (start.knownAt() > held.getAsLong()) throw new NotYetProjected();
        return start;
    }

    private record Found(AccessRow row, AccessLine line) {}

    /** What is known, and where the page before ended. */
    private record Start(long knownAt, @Nullable AccessPlace end) {}
}
