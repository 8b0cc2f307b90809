package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.OrderId;

/**
 * Records that ongoing support was agreed with the special guardians, or agreed again at a review: the file need not close, and the
 * support is reviewed (HCC-12.12).
 */
public record AgreeSpecialGuardianshipSupport(
        @TargetAggregateIdentifier CaseFileId file, OrderId order, LocalDate on, String support, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
