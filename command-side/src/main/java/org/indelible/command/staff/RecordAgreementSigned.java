package org.indelible.command.staff;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Givers;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.staff.StaffMemberId;

/**
 * A manager records that somebody has signed the confidentiality agreement (HCC-15.1). The manager needs none: it shows nothing of any record, and the
 * first agreement of an installation must be recorded by somebody.
 */
public record RecordAgreementSigned(
        @TargetAggregateIdentifier StaffMemberId member,
        AccountId account,
        LocalDate signedOn,
        LocalDate originalToHrOn,
        LocalDate supervisionCopyOn)
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
