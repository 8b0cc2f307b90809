package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Records that the child became looked after (HCC-12.14). */
public record StartLookedAfterPeriod(
        @TargetAggregateIdentifier CaseFileId file, LocalDate from, String legalStatus, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }
}
