package org.indelible.command.staff;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Givers;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.staff.StaffMemberId;

/** A manager records that somebody refuses to sign the confidentiality agreement, and with that passes it on to the service managers (HCC-15.2). */
public record RecordAgreementRefused(
        @TargetAggregateIdentifier StaffMemberId member, AccountId account, LocalDate refusedOn, String words)
        implements StaffCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public boolean needsNoAgreement() {
        return true;
    }
}
