package org.indelible.events.confidential;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;

/** A fact about one withholding. It is kept and destroyed with the entry, and told to nobody from whom it withholds. */
public sealed interface ConfidentialityEvent extends CaseFileEvent
        permits SegmentMadeConfidential, ConfidentialGroundReviewed, OriginatorConsulted, ConfidentialityLifted {
    /** The withholding to which the fact belongs. */
    ConfidentialityId confidentiality();

    /** The note of which a segment is withheld. */
    EntryId entry();

    @Override
    default EntryId ofEntry() {
        return entry();
    }
}
