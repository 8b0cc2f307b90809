package org.indelible.events.duties;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** A manager decided, with a reason, that a duty is not owed any more. */
public record DutyWaived(CaseFileId file, DutyId duty, String reason, Author by, PackVersion pack)
        implements DutyFact {}
