package org.indelible.command.staff;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.staff.StaffMemberId;

/** Somebody believes that a log-in is in other hands: their own, or as data protection officer or administrator anybody's (HCC-10.3). */
public record ReportCompromisedLogIn(
        @TargetAggregateIdentifier StaffMemberId member, AccountId account, String words) implements StaffCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return EnumSet.allOf(Role.class);
    }

    @Override
    public boolean needsNoAgreement() {
        return true;
    }
}
