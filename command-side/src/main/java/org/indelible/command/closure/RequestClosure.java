package org.indelible.command.closure;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.people.Role;

/** Asks for closure; refused with every gap at once (HCC-12). */
public record RequestClosure(
        @TargetAggregateIdentifier CaseFileId file, int expectedVersion, ClosureGround ground, String reasons)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.CASE_WORKERS;
    }
}
