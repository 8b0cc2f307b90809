package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LeavingCareCategory;

/** Records the category of entitlement to leaving care services (HCC-12.14). */
public record RecordLeavingCareCategory(
        @TargetAggregateIdentifier CaseFileId file, LeavingCareCategory category, LocalDate from, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
