package org.indelible.events.staff;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.people.AccountId;
import org.indelible.events.policy.PackVersion;

/**
 * Two sessions of one account went on from different places at the same time (HCC-10.2). Caused by the application when a request arrives, at most once a day for
 * the same places. Does not prove that two people were at work: a telephone and a desk have different places too.
 *
 * @param places the pseudonyms of the networks, which can be compared and not read
 * @param on the London day
 */
public record ConcurrentSessionsNoticed(
        StaffMemberId member, AccountId account, List<String> places, LocalDate on, PackVersion pack)
        implements StaffEvent {
    public ConcurrentSessionsNoticed {
        places = List.copyOf(places);
    }
}
