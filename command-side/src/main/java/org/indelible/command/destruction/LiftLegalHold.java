package org.indelible.command.destruction;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.destruction.LegalHoldId;
import org.indelible.events.people.Role;

/** Ends one hold, with the reason (HCC-13.3). */
public record LiftLegalHold(@TargetAggregateIdentifier CaseFileId file, LegalHoldId hold, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.LEGAL, Role.DPO);
    }

    @Override
    public Scope scope() {
        return Scope.GOVERNANCE;
    }
}
