package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;

/** Records what they said they mean: the clock goes on (HCC-9.3). */
public record RecordClarification(
        @TargetAggregateIdentifier AccessRequestId request, CaseFileId file, LocalDate on, String answer)
        implements AccessRequestCommand {}
