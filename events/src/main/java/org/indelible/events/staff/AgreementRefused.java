package org.indelible.events.staff;

import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * A member of staff refused to sign the confidentiality agreement, which with this is passed on to the service managers (HCC-15.2): it stays in their part
 * of the register until one of them has considered it or the person has signed. Caused by a manager who is somebody else. Whoever had signed before has no
 * agreement from here on.
 *
 * @param words what was said, in the manager's words
 */
public record AgreementRefused(
        StaffMemberId member, AccountId account, LocalDate refusedOn, String words, Author by, PackVersion pack)
        implements StaffEvent {}
