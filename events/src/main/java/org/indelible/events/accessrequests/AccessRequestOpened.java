package org.indelible.events.accessrequests;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The file is asked for, and nothing of it may be destroyed until that has ended (HCC-13.3). The fact on the file, for its rules; who asks and what
 * is in the stream of the request.
 */
public record AccessRequestOpened(CaseFileId file, AccessRequestId request, Author by, PackVersion pack)
        implements CaseFileEvent {}
