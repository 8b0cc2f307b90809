package org.indelible.projection.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands now as a person: what decides, beside roles and files, whether they are let in.
 *
 * @param signedOn when they signed the confidentiality agreement that holds, or null where none does (HCC-15.1)
 * @param sessionsEndBefore what was issued to the account before this moment opens nothing, or null (HCC-10.3)
 */
public record StaffStanding(
        AccountId account,
        @Nullable LocalDate signedOn,
        @Nullable Instant sessionsEndBefore) {
    /** Of an account of which nothing is recorded. */
    public static StaffStanding unknown(AccountId account) {
        return new StaffStanding(account, null, null);
    }

    /** Whether an agreement holds. */
    public boolean hasSignedAgreement() {
        return signedOn != null;
    }
}
