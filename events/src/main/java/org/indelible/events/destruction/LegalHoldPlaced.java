package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * Nothing of the file may be destroyed until the hold is lifted (HCC-13.3). Caused by legal staff or the data protection officer, also on a
 * closed file. Asserts that something lawful stands against destruction; does not prove that it does.
 */
public record LegalHoldPlaced(CaseFileId file, LegalHoldId hold, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
