package org.indelible.query.accessrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.projection.Reading;
import org.indelible.projection.accessrequests.AccessRequestProjection;
import org.indelible.projection.accessrequests.AccessRequestRegister;
import org.indelible.projection.accessrequests.RegisteredRequest;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.RecordedHistory;

/** Answers with the register: the tables find the requests, their own streams tell of them. */
public final class AccessRequestAnswers {
    private static final List<String> TABLES = List.of(AccessRequestProjection.NAME);

    private final Reading reading;
    private final AccessRequestRegister register;
    private final RecordedHistory history;
    private final Freshness freshness;
    private final Viewpoints viewpoints;

    public AccessRequestAnswers(
            Reading reading,
            AccessRequestRegister register,
            RecordedHistory history,
            Freshness freshness,
            Viewpoints viewpoints) {
        this.reading = reading;
        this.register = register;
        this.history = history;
        this.freshness = freshness;
        this.viewpoints = viewpoints;
    }

    /** The register. */
    @QueryHandler
    public AccessRequestsList answer(ReadAccessRequests query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        long position = reading.position(TABLES);
        var today = viewpoints.today();
        var found = register.page(query.file(), query.closedToo(), query.limit() + 1);
        var lines = found.stream()
                .limit(query.limit())
                .flatMap(each -> line(each, position, today))
                .toList();
        return new AccessRequestsList(position, today, lines, found.size() > query.limit());
    }

    private Stream<RegisteredAccessRequest> line(RegisteredRequest found, long position, LocalDate today) {
        var steps = history.all(found.request().toString(), position).stream()
                .filter(fact -> fact.payload() instanceof AccessRequestEvent)
                .map(fact -> RequestStep.of(fact, (AccessRequestEvent) fact.payload()))
                .toList();
        return RegisteredAccessRequest.of(steps, today).stream();
    }
}
