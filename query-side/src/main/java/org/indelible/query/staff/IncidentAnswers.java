package org.indelible.query.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.projection.Reading;
import org.indelible.projection.staff.IncidentRow;
import org.indelible.projection.staff.StaffMembers;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;

/** Answers with the incidents about log-ins: the tables find, the ledger tells. */
public final class IncidentAnswers {
    private static final List<String> TABLES = List.of(StaffProjection.NAME);
    private static final List<?> QUESTION = List.of("incidents");

    private final Reading reading;
    private final StaffMembers people;
    private final Records records;
    private final Freshness freshness;

    public IncidentAnswers(Reading reading, StaffMembers people, Records records, Freshness freshness) {
        this.reading = reading;
        this.people = people;
        this.records = records;
        this.freshness = freshness;
    }

    private record Found(long position, List<IncidentRow> rows) {}

    /** One page. */
    @QueryHandler
    public Incidents answer(ReadIncidents query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        long before = before(query);
        var found = reading.inSnapshot(
                () -> new Found(reading.position(TABLES), people.incidents(before, query.limit() + 1)));
        var page = found.rows().stream().limit(query.limit()).toList();
        var next = found.rows().size() > page.size()
                ? Cursor.of(QUESTION, page.getLast().leaf())
                : null;
        return new Incidents(
                found.position(), page.stream().flatMap(this::incident).toList(), next);
    }

    private static long before(ReadIncidents query) {
        var cursor = query.cursor();
        return cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, QUESTION, parts -> parts.number(0));
    }

    private Stream<Incident> incident(IncidentRow row) {
        return records.recorded(row.stream(), Set.of(row.sequence())).stream().flatMap(IncidentAnswers::told);
    }

    private static Stream<Incident> told(RecordedFact fact) {
        return switch (fact.payload()) {
            case LogInReportedCompromised reported ->
                Stream.of(new Incident.CompromisedLogIn(
                        fact.recordedAt(),
                        reported.account(),
                        reported.endsSessionsBefore(),
                        reported.words(),
                        reported.by()));
            case ConcurrentSessionsNoticed sessions ->
                Stream.of(new Incident.ConcurrentSessions(fact.recordedAt(), sessions.account(), sessions.places()));
            default -> Stream.empty();
        };
    }
}
