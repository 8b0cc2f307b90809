package org.indelible.events.closure;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The team manager, a second person, authorised closure (HCC-12). All gates were judged again. From now on the time of an event decides
 * what may still be added (HCC-12.16).
 */
public record CaseFileClosed(CaseFileId file, Instant closedAt, Author by, PackVersion pack) implements CaseFileEvent {}
