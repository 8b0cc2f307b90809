package org.indelible.query.record.casefile;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.Recorded;

/** How the file was opened. */
public record Opening(
        CaseFileId file,
        FileKind kind,
        ServiceArea service,
        Subject subject,
        String reason,
        OccurredAt referredAt,
        Authorship authorship,
        PackVersion pack,
        Recorded recorded) {}
