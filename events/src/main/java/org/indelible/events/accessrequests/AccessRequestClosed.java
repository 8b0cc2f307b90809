package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The request has ended (HCC-9.3). Does not prove that whoever asked has received anything.
 *
 * @param late whether it ended after the day by which it was due
 */
public record AccessRequestClosed(
        AccessRequestId request,
        CaseFileId file,
        LocalDate on,
        AccessRequestOutcome outcome,
        String reason,
        boolean late,
        Author by,
        PackVersion pack)
        implements AccessRequestEvent {}
