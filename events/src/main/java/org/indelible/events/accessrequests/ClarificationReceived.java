package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * They said what they mean (HCC-9.3): the clock goes on.
 *
 * @param dueOn by when it is answered, later by the days for which the clock stood
 */
public record ClarificationReceived(
        AccessRequestId request,
        CaseFileId file,
        LocalDate on,
        String answer,
        LocalDate dueOn,
        Author by,
        PackVersion pack)
        implements AccessRequestEvent {}
