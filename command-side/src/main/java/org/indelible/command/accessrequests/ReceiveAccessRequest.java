package org.indelible.command.accessrequests;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * Records that somebody asked for a record (HCC-9.3). Given once the file knows that it is asked for.
 *
 * @param wanted what they ask for
 * @param childsWishes what a child who can say so wishes, where a parent asks; or why they were not asked
 * @param on the day on which it came
 */
public record ReceiveAccessRequest(
        @TargetAggregateIdentifier AccessRequestId request,
        CaseFileId file,
        Requester requester,
        String name,
        String wanted,
        @Nullable String childsWishes,
        LocalDate on,
        boolean identityKnown)
        implements AccessRequestCommand {}
