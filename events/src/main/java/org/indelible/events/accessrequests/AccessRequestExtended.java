package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The answer takes longer, because the request is complex or one of many (HCC-9.3). Asserts that whoever asked was told so within the first month.
 *
 * @param dueOn by when it is answered now; null while clarification is awaited
 */
public record AccessRequestExtended(
        AccessRequestId request,
        CaseFileId file,
        LocalDate on,
        String reason,
        @Nullable LocalDate dueOn,
        Author by,
        PackVersion pack)
        implements AccessRequestEvent {}
