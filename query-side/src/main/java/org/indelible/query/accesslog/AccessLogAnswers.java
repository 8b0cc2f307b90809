package org.indelible.query.accesslog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.projection.access.AccessFilter;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.access.AccessProjection;
import org.indelible.projection.access.AccessRow;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.Moments;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.Records;

/** Answers with the access log: the tables find, the lanes of the ledger tell. */
public final class AccessLogAnswers {
    /** The tables that it is found by. */
    public static final List<String> TABLES = List.of(AccessProjection.NAME);

    private final LongSupplier held;
    private final Moments moments;
    private final AccessLines lines;
    private final Records records;
    private final Freshness freshness;

    /** @param held the last leaf that the tables hold, or for an answer that is rebuilt, that they held */
    public AccessLogAnswers(
            LongSupplier held, Moments moments, AccessLines lines, Records records, Freshness freshness) {
        this.held = held;
        this.moments = moments;
        this.lines = lines;
        this.records = records;
        this.freshness = freshness;
    }

    /**
     * One page.
     *
     * @throws ReadRefused {@code file-or-person-required}, {@code period-invalid}, {@code moment-in-future}
     */
    @QueryHandler
    public AccessLog answer(ReadAccessLog query) {
        check(query);
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var cursor = cursor(query);
        var filter = new AccessFilter(query.file(), query.person(), query.from(), query.before(), cursor.knownAt());
        var found = found(query, filter, cursor.beforeLeaf());
        var page = found.stream().limit(query.limit()).toList();
        var next = found.size() > page.size()
                ? Cursor.of(question(query), cursor.knownAt(), page.getLast().leaf())
                : null;
        return new AccessLog(cursor.knownAt(), page.stream().map(Found::line).toList(), next);
    }

    /** One line more than fit on the page, where there are so many. */
    private List<Found> found(ReadAccessLog query, AccessFilter filter, long beforeLeaf) {
        var known = new KnownLines(records, query.asker().actor());
        List<Found> found = new ArrayList<>();
        long before = beforeLeaf;
        for (boolean more = true; more && found.size() <= query.limit(); ) {
            var rows = lines.page(filter, before, query.limit() + 1);
            known.of(rows, told(rows)).forEach((row, line) -> found.add(new Found(row.leaf(), line)));
            more = rows.size() > query.limit();
            if (more) before = rows.getLast().leaf();
        }
        return found;
    }

    private static void check(ReadAccessLog query) {
        if (query.file() == null && query.person() == null) {
            throw new ReadRefused(RefusalCode.FILE_OR_PERSON_REQUIRED);
        }
        var from = query.from();
        var before = query.before();
        if (from != null && before != null && !from.isBefore(before)) {
            throw new ReadRefused(RefusalCode.PERIOD_INVALID);
        }
    }

    private static List<?> question(ReadAccessLog query) {
        return Arrays.asList(query.file(), query.person(), query.from(), query.before());
    }

    private Place cursor(ReadAccessLog query) {
        var cursor = query.cursor();
        long position = held.getAsLong();
        if (cursor == null) return new Place(position, Long.MAX_VALUE);
        var place = Cursor.read(cursor, question(query), parts -> new Place(parts.number(0), parts.number(1)));
        if (place.knownAt() > moments.newest()) throw new ReadRefused(RefusalCode.MOMENT_IN_FUTURE);
        if (place.knownAt() > position) throw new NotYetProjected();
        return place;
    }

    private Map<AccessRow, AccessLine> told(List<AccessRow> page) {
        Map<AccessRow, AccessLine> told = new HashMap<>();
        page.stream().collect(Collectors.groupingBy(AccessRow::stream)).forEach((stream, rows) -> {
            var facts = records.recorded(
                    stream, rows.stream().map(AccessRow::sequence).collect(Collectors.toSet()));
            facts.forEach(
                    fact -> told.put(new AccessRow(fact.leaf(), stream, fact.sequence()), AccessLine.of(stream, fact)));
        });
        return told;
    }

    private record Place(long knownAt, long beforeLeaf) {}

    private record Found(long leaf, AccessLine line) {}
}
