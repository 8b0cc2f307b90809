package org.indelible.events.emergency;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** What the data protection officer found about an emergency opening, and why. Final: each opening is judged once. */
public record EmergencyAccessReviewed(
        CaseFileId file, EmergencyId opening, EmergencyOutcome outcome, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
