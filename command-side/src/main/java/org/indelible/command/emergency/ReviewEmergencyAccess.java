package org.indelible.command.emergency;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.events.people.Role;

/** Says whether there was reason to open the file in an emergency. */
public record ReviewEmergencyAccess(
        @TargetAggregateIdentifier CaseFileId file, EmergencyId opening, EmergencyOutcome outcome, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.DPO);
    }

    @Override
    public Scope scope() {
        return Scope.GOVERNANCE;
    }
}
