package org.indelible.app.staff;

import org.indelible.events.people.AccountId;
import org.indelible.events.staff.StaffMemberId;

/** Which stream an account's facts are in: a pseudonym that only this ledger can derive. */
@FunctionalInterface
public interface StaffMembersByAccount {
    /** The stream's identity; the same for the same account, always. */
    StaffMemberId of(AccountId account);
}
