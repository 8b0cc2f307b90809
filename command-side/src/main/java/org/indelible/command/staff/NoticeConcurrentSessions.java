package org.indelible.command.staff;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.staff.StaffMemberId;

/**
 * Given by the application alone: sessions of one account go on from different places (HCC-10.2).
 *
 * @param places their pseudonyms
 */
public record NoticeConcurrentSessions(
        @TargetAggregateIdentifier StaffMemberId member, AccountId account, List<String> places)
        implements StaffCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of();
    }
}
