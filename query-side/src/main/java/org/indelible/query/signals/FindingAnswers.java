package org.indelible.query.signals;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.signals.FindingId;
import org.indelible.projection.Reading;
import org.indelible.projection.signals.FindingFilter;
import org.indelible.projection.signals.FindingPlace;
import org.indelible.projection.signals.FindingRow;
import org.indelible.projection.signals.FindingState;
import org.indelible.projection.signals.Findings;
import org.indelible.projection.signals.SignalProjection;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** Answers with findings: the tables find them, and what was said about them stands in their streams. */
public final class FindingAnswers {
    private static final List<String> TABLES = List.of(SignalProjection.NAME);

    private final Reading reading;
    private final Findings findings;
    private final RecordedHistory history;
    private final Freshness freshness;

    public FindingAnswers(Reading reading, Findings findings, RecordedHistory history, Freshness freshness) {
        this.reading = reading;
        this.findings = findings;
        this.history = history;
        this.freshness = freshness;
    }

    /**
     * One page.
     *
     * @throws ReadRefused {@code period-invalid}, {@code cursor-invalid}
     */
    @QueryHandler
    public FoundFindings answer(ReadFindings query) {
        var from = query.from();
        var before = query.before();
        if (from != null && before != null && !from.isBefore(before)) throw new ReadRefused(RefusalCode.PERIOD_INVALID);
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var filter = new FindingFilter(query.state(), query.rule(), query.person(), from, before);
        var after = place(query);
        var found = reading.inSnapshot(
                () -> new Found(reading.position(TABLES), findings.page(filter, after, query.limit() + 1)));
        var page = found.rows().stream().limit(query.limit()).toList();
        var next = found.rows().size() > page.size() ? cursor(query, page.getLast()) : null;
        return new FoundFindings(
                found.position(),
                page.stream()
                        .map(row -> FindingShown.of(row, acts(row, found.position())))
                        .toList(),
                next);
    }

    /** What one was asked oneself. */
    @QueryHandler
    public OwnFindings answer(ReadOwnFindings query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var person = query.asker().actor().account();
        var found = reading.inSnapshot(() -> new Found(reading.position(TABLES), findings.actedOn(person)));
        var own = new OwnSide(history, person, found.position());
        return new OwnFindings(
                found.position(),
                found.rows().stream()
                        .flatMap(row -> own.asked(row.finding()).stream())
                        .toList());
    }

    /** Of a finding that nobody has acted on there is no stream. */
    private List<FindingAct> acts(FindingRow row, long position) {
        return row.state() == FindingState.OPEN
                ? List.of()
                : history.all(row.finding().toString(), position).stream()
                        .flatMap(FindingAct::of)
                        .toList();
    }

    private static List<?> question(ReadFindings query) {
        return Arrays.asList(query.state(), query.rule(), query.person(), query.from(), query.before());
    }

    private static String cursor(ReadFindings query, FindingRow last) {
        return Cursor.of(question(query), last.leaf(), last.finding());
    }

    private static @Nullable FindingPlace place(ReadFindings query) {
        var cursor = query.cursor();
        return cursor == null
                ? null
                : Cursor.read(
                        cursor,
                        question(query),
                        parts -> new FindingPlace(parts.number(0), new FindingId(UUID.fromString(parts.text(1)))));
    }

    private record Found(long position, List<FindingRow> rows) {}
}
