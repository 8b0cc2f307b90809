package org.indelible.command.closure;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Opens a closed file again, with a reason (HCC-12.16). */
public record ReopenCase(@TargetAggregateIdentifier CaseFileId file, int expectedVersion, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.MASH, Role.EDT, Role.LM, Role.TM, Role.SM);
    }
}
