package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked is who they say (HCC-9.3): from this day on the time runs. Does not prove what they showed.
 *
 * @param how by what it was confirmed
 * @param dueOn by when it is answered now; null while clarification is awaited
 */
public record RequesterIdentityConfirmed(
        AccessRequestId request,
        CaseFileId file,
        LocalDate on,
        String how,
        @Nullable LocalDate dueOn,
        Author by,
        PackVersion pack)
        implements AccessRequestEvent {}
