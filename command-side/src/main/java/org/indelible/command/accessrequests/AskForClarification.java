package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;

/** Asks whoever asked what they mean: the clock stands from that day (HCC-9.3). */
public record AskForClarification(
        @TargetAggregateIdentifier AccessRequestId request, CaseFileId file, LocalDate on, String question)
        implements AccessRequestCommand {}
