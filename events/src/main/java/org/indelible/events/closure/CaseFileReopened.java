package org.indelible.events.closure;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The file was opened again, with a reason (HCC-12.16). */
public record CaseFileReopened(CaseFileId file, Instant reopenedAt, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
