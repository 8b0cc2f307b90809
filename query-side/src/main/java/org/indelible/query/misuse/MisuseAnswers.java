package org.indelible.query.misuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.AccountId;
import org.indelible.projection.Reading;
import org.indelible.projection.misuse.MisuseCases;
import org.indelible.projection.misuse.MisuseProjection;
import org.indelible.projection.misuse.MisuseRow;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Answers with which misuse cases there are: the table finds, their streams tell. None about whoever asks is among them. */
public final class MisuseAnswers {
    private static final List<String> TABLES = List.of(MisuseProjection.NAME);

    private final Reading reading;
    private final MisuseCases cases;
    private final RecordedHistory history;
    private final Freshness freshness;

    public MisuseAnswers(Reading reading, MisuseCases cases, RecordedHistory history, Freshness freshness) {
        this.reading = reading;
        this.cases = cases;
        this.history = history;
        this.freshness = freshness;
    }

    private record Found(long position, List<MisuseRow> rows) {}

    /** One page of cases. */
    @QueryHandler
    public MisuseList answer(ReadMisuseCases query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        AccountId reader = query.asker().actor().account();
        long before = before(query);
        var found = reading.inSnapshot(
                () -> new Found(reading.position(TABLES), cases.page(query.open(), reader, before, query.limit() + 1)));
        var page = found.rows().stream().limit(query.limit()).toList();
        var next = found.rows().size() > page.size()
                ? Cursor.of(question(query), page.getLast().leaf())
                : null;
        return new MisuseList(
                found.position(),
                page.stream()
                        .flatMap(row -> line(row.id(), found.position()).stream())
                        .toList(),
                next);
    }

    private static long before(ReadMisuseCases query) {
        var cursor = query.cursor();
        return cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, question(query), parts -> parts.number(0));
    }

    private static List<?> question(ReadMisuseCases query) {
        return List.of("misuse-cases", query.open());
    }

    private Optional<MisuseList.Line> line(MisuseCaseId misuse, long position) {
        List<RecordedFact> facts = history.all(misuse.toString(), position);
        return report(facts)
                .map(fact -> new MisuseList.Line(
                        misuse,
                        fact.recordedAt(),
                        ((MisuseReported) fact.payload()).about(),
                        of(facts, MisuseCaseConcluded.class).findFirst().isPresent()));
    }

    static Optional<RecordedFact> report(List<RecordedFact> facts) {
        return facts.stream()
                .filter(fact -> fact.payload() instanceof MisuseReported)
                .findFirst();
    }

    static <E> Stream<E> of(List<RecordedFact> facts, Class<E> type) {
        return facts.stream()
                .map(RecordedFact::payload)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
