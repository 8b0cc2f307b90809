package org.indelible.events.staff;

import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * A service manager considered a refusal to sign (HCC-15.2). Gives nobody access: only signing does.
 *
 * @param outcome what follows from it, in words
 */
public record AgreementRefusalConsidered(
        StaffMemberId member, AccountId account, String outcome, Author by, PackVersion pack) implements StaffEvent {}
