package org.indelible.events.casefile;

import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.OccurredAt;

/**
 * A file was opened. Caused by the front door or a manager. Asserts that the authority began to hold a record and why; does not
 * prove that the person was told of it (HCC-9.1).
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
        PackVersion pack)
        implements CaseFileEvent {}
