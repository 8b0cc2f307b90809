package org.indelible.command.restriction;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;

/** Says that the restriction stands, and to whom the file opens from now on. */
public record ReviewRestriction(@TargetAggregateIdentifier CaseFileId file, Set<AccountId> named, String reason)
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
