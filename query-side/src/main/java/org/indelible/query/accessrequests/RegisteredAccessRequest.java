package org.indelible.query.accessrequests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * One request, with all its steps.
 *
 * @param dueOn by when it is answered; null while clarification is awaited
 * @param overdue whether it is open and that day has passed
 * @param steps as they were recorded, the receipt first
 */
public record RegisteredAccessRequest(
        AccessRequestId request,
        CaseFileId file,
        AccessRequestState state,
        @Nullable LocalDate dueOn,
        boolean overdue,
        List<RequestStep> steps) {
    /** The line that the steps of a request amount to on a day; nothing where it is not there, or was destroyed. */
    static Optional<RegisteredAccessRequest> of(List<RequestStep> steps, LocalDate today) {
        if (steps.isEmpty() || !(steps.getFirst().event() instanceof AccessRequestReceived received))
            return Optional.empty();
        var state = AccessRequestState.WAITS_FOR_ANSWER;
        LocalDate due = received.dueOn();
        for (RequestStep step : steps) {
            state = AccessRequestState.after(step.event(), state);
            due = due(step.event(), due);
        }
        boolean overdue = state != AccessRequestState.CLOSED && due != null && today.isAfter(due);
        return Optional.of(new RegisteredAccessRequest(
                received.request(), received.file(), state, due, overdue, List.copyOf(steps)));
    }

    private static @Nullable LocalDate due(AccessRequestEvent event, @Nullable LocalDate before) {
        return switch (event) {
            case AccessRequestReceived received -> received.dueOn();
            case RequesterIdentityConfirmed confirmed -> confirmed.dueOn();
            case ClarificationAsked _ -> null;
            case ClarificationReceived answered -> answered.dueOn();
            case AccessRequestExtended extended -> extended.dueOn();
            case AccessRequestClosed _ -> before;
        };
    }
}
