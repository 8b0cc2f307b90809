package org.indelible.command.grants;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.Role;

/** Ends a grant before its last day. */
public record EndAccessGrant(@TargetAggregateIdentifier CaseFileId file, GrantId grant, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM, Role.DPO);
    }
}
