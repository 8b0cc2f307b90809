package org.indelible.projection.accessrequests;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps which requests there are, and by when each is answered, as its own events say. */
public final class AccessRequestProjection implements Projection {
    public static final String NAME = "access-request";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.access_request");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case AccessRequestReceived received -> insert(received, rows);
            case RequesterIdentityConfirmed confirmed -> due(confirmed.request(), confirmed.dueOn(), rows);
            case ClarificationAsked asked -> due(asked.request(), null, rows);
            case ClarificationReceived answered -> due(answered.request(), answered.dueOn(), rows);
            case AccessRequestExtended extended -> due(extended.request(), extended.dueOn(), rows);
            case AccessRequestClosed closed -> close(closed.request(), rows);
            case DestructionOrdered ordered
            when ordered.entry() == null -> Gone.delete(rows, ordered.file(), "reading.access_request");
            default -> {}
        }
    }

    private static void insert(AccessRequestReceived received, Rows rows) {
        rows.insert("""
            insert into reading.access_request (generation, request, file, received_on, due_on, closed)
            values (:generation, :request, :file, :received_on, :due_on, false)\
            """)
                .param("request", received.request().value())
                .param("file", received.file().value())
                .param("received_on", received.receivedOn())
                .param("due_on", received.dueOn())
                .add();
    }

    private static void due(AccessRequestId request, @Nullable LocalDate dueOn, Rows rows) {
        rows.sql("""
            update reading.access_request set due_on = cast(:due_on as date)
             where generation = :generation and request = :request\
            """).param("request", request.value()).param("due_on", dueOn).update();
    }

    private static void close(AccessRequestId request, Rows rows) {
        rows.sql("update reading.access_request set closed = true where generation = :generation and request ="
                        + " :request")
                .param("request", request.value())
                .update();
    }
}
