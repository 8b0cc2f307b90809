package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LookedAfterEnding;

/** Records that the child ceased to be looked after, and how (HCC-12.14). */
public record EndLookedAfterPeriod(
        @TargetAggregateIdentifier CaseFileId file, LocalDate on, LookedAfterEnding how, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
