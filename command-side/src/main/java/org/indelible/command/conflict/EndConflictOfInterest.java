package org.indelible.command.conflict;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.people.Role;

/** Ends a conflict of interest; not one's own. */
public record EndConflictOfInterest(
        @TargetAggregateIdentifier CaseFileId file, ConflictId conflict, String reason) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM, Role.DPO);
    }

    @Override
    public Scope scope() {
        return Scope.GOVERNANCE;
    }
}
