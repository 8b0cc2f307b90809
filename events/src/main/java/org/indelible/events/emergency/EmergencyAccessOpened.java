package org.indelible.events.emergency;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * Somebody whom nothing else lets in opened the file for a limited time, and said why in their own words. The team manager is told by a duty, and the
 * data protection officer looks at it afterwards. Does not prove that there was an emergency.
 *
 * @param until the moment from which it opens the file no longer
 */
public record EmergencyAccessOpened(
        CaseFileId file, EmergencyId opening, String reason, Instant until, Author by, PackVersion pack)
        implements CaseFileEvent {}
