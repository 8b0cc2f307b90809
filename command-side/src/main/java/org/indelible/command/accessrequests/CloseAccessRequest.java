package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.casefile.CaseFileId;

/** Ends a request: released, refused with the reason, or withdrawn (HCC-9.3). */
public record CloseAccessRequest(
        @TargetAggregateIdentifier AccessRequestId request,
        CaseFileId file,
        LocalDate on,
        AccessRequestOutcome outcome,
        String reason)
        implements AccessRequestCommand {
    /** What follows on the file. */
    public EndAccessRequest ending() {
        return new EndAccessRequest(file, request, outcome);
    }
}
