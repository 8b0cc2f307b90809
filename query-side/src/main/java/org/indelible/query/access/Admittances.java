package org.indelible.query.access;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.admission.Admittance;

/** How files stand towards people, beside team and allocation. */
@FunctionalInterface
public interface Admittances {
    /** How the file stands towards the person at the moment. */
    Admittance towards(CaseFileId file, AccountId account, Instant at);
}
