package org.indelible.query.access;

import org.indelible.events.people.AccountId;
import org.indelible.projection.staff.StaffStanding;

/** Where people stand now as members of staff. */
@FunctionalInterface
public interface StaffStandings {
    /** Where the account stands; of one that nothing is recorded of, that nothing is. */
    StaffStanding of(AccountId account);
}
