package org.indelible.events.staff;

import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * Somebody reported that the log-in of an account may be in other hands (HCC-10.3): every token of it that was issued before the moment opens nothing from here
 * on, and an incident is open. Caused by the person themselves, the data protection officer or an administrator. Does not prove that anybody else signed in.
 *
 * @param endsSessionsBefore what was issued before this moment has ended
 * @param words what happened, as reported
 */
public record LogInReportedCompromised(
        StaffMemberId member, AccountId account, Instant endsSessionsBefore, String words, Author by, PackVersion pack)
        implements StaffEvent {}
