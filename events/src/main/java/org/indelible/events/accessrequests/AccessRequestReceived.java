package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a record (HCC-9.3). Caused by the data protection officer or the records manager. Asserts when it came and what was wanted;
 * does not prove who asked: that is confirmed, or known, or not yet.
 *
 * @param childsWishes what a child who can say so wishes, where a parent asks; or why they were not asked
 * @param identityKnown whether who asks was beyond doubt from the start
 * @param dueOn by when it is answered, as the clock stood then
 */
public record AccessRequestReceived(
        AccessRequestId request,
        CaseFileId file,
        Requester requester,
        String name,
        String wanted,
        @Nullable String childsWishes,
        LocalDate receivedOn,
        boolean identityKnown,
        LocalDate dueOn,
        Author by,
        PackVersion pack)
        implements AccessRequestEvent {}
