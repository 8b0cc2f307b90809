package org.indelible.query.search;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.people.AccountId;
import org.indelible.query.record.casefile.FileStatus;
import org.indelible.query.record.coredetails.SubjectAsKnown;
import org.jspecify.annotations.Nullable;

/** One file found: enough to tell whether it is the right person, and whom to ask. Null where the opening was destroyed. */
public record FoundFile(
        CaseFileId file,
        @Nullable SubjectAsKnown subject,
        @Nullable FileKind kind,
        @Nullable ServiceArea service,
        FileStatus status,
        String team,
        @Nullable AccountId allocated) {}
