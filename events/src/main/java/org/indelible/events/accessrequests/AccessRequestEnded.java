package org.indelible.events.accessrequests;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The file is not asked for any more by this request (HCC-13.3). Others stand. */
public record AccessRequestEnded(
        CaseFileId file, AccessRequestId request, AccessRequestOutcome outcome, Author by, PackVersion pack)
        implements CaseFileEvent {}
