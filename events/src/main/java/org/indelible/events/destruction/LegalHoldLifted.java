package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** A legal hold stands no longer, with the reason (HCC-13.3). Other holds on the file stand. */
public record LegalHoldLifted(CaseFileId file, LegalHoldId hold, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
