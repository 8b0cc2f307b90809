package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;

/** Records that a plan began on a day. */
public record StartPlan(
        @TargetAggregateIdentifier CaseFileId file,
        PlanId plan,
        PlanKind kind,
        LocalDate startedOn,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(plan);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
