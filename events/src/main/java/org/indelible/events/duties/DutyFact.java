package org.indelible.events.duties;

import org.indelible.events.casefile.CaseFileEvent;

/** A fact about one duty of a file. */
public sealed interface DutyFact extends CaseFileEvent permits DutyArose, DutyMet, DutyWaived, DutyReminded {
    /** The duty to which the fact belongs. */
    DutyId duty();
}
