package org.indelible.command.closure;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Authorises closure; given by the team manager, a different person (HCC-12). */
public record CloseCase(@TargetAggregateIdentifier CaseFileId file, int expectedVersion) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.TM, Role.SM);
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-12", "The team manager authorises closure.");
    }
}
