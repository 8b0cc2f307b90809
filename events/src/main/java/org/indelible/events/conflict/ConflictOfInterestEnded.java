package org.indelible.events.conflict;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** A conflict of interest stands no longer; never ended by the person it is about. */
public record ConflictOfInterestEnded(CaseFileId file, ConflictId conflict, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
