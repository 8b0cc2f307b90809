package org.indelible.events.casefile;

import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A file was opened. Caused by the front door or a manager. Asserts that the authority began to hold a record and why; does not
 * prove that the person was told of it (HCC-9.1).
 *
 * @param twinOf the file that was held before the birth for both, where this is the file of a twin (HCC-6.2)
 */
public record CaseFileOpened(
        CaseFileId file,
        FileKind kind,
        ServiceArea service,
        Subject subject,
        String accountableTeam,
        String reason,
        OccurredAt referredAt,
        Authorship authorship,
        PackVersion pack,
        @Nullable CaseFileId twinOf)
        implements CaseFileEvent {}
