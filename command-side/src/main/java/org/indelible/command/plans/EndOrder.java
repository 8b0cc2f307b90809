package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.OrderId;

/** Records that an order was discharged or ended before its period. */
public record EndOrder(
        @TargetAggregateIdentifier CaseFileId file,
        OrderId order,
        LocalDate lastDay,
        String reason,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
