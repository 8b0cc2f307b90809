package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;

/** Takes two months more for a complex request, and says why, within the first month (HCC-9.3). */
public record ExtendAccessRequest(
        @TargetAggregateIdentifier AccessRequestId request, CaseFileId file, LocalDate on, String reason)
        implements AccessRequestCommand {}
