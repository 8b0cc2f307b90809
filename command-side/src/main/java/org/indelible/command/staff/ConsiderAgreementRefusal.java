package org.indelible.command.staff;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.staff.StaffMemberId;

/** A service manager says what follows from a refusal that was passed on to them (HCC-15.2). */
public record ConsiderAgreementRefusal(
        @TargetAggregateIdentifier StaffMemberId member, AccountId account, String outcome) implements StaffCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.SM);
    }
}
