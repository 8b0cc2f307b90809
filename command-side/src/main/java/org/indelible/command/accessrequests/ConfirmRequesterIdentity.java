package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;

/** Says by what it is known that whoever asks is who they say: the time runs from that day (HCC-9.3). */
public record ConfirmRequesterIdentity(
        @TargetAggregateIdentifier AccessRequestId request, CaseFileId file, LocalDate on, String how)
        implements AccessRequestCommand {}
