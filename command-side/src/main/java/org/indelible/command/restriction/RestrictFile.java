package org.indelible.command.restriction;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.indelible.events.restriction.RestrictionGround;

/** Leaves the file open to named people only. */
public record RestrictFile(
        @TargetAggregateIdentifier CaseFileId file, RestrictionGround ground, Set<AccountId> named, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.SM, Role.LADO, Role.DPO);
    }

    @Override
    public Scope scope() {
        return Scope.GOVERNANCE;
    }
}
