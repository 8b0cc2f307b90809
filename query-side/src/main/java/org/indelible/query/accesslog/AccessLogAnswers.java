package org.indelible.query.accesslog;

import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.access.AccessPlace;
import org.indelible.projection.access.AccessProjection;
import org.indelible.projection.access.AccessRow;
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
        var part = part(query.about(), query.cursor(), query.limit());
        return new AccessLog(part.position(), part.lines(), part.next());
    }

    /**
     * As much as is handed out at once.
     *
     * @throws ReadRefused as {@link LogBounds#check}
     */
    @QueryHandler
    public AccessLogPart answer(ExportAccessLog query) {
        return part(query.about(), query.cursor(), AccessLogPart.MOST);
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

    private AccessLogPart part(LogQuestion about, @Nullable String cursor, int limit) {
        bounds.check(about, LogBounds.DAYS_SHOWN);
        mustBeCurrent();
        var start = cursor == null ? new Start(held.getAsLong(), null) : start(cursor, about);
        var rows = lines.page(about.filter(start.knownAt()), start.end(), limit + 1);
        var page = rows.stream().limit(limit).toList();
        var next = rows.size() > page.size() ? next(about, start, page.getLast()) : null;
        return new AccessLogPart(start.knownAt(), logged.of(page), next);
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

    /** What is known, and where the page before ended. */
    private record Start(long knownAt, @Nullable AccessPlace end) {}
}
