package org.indelible.command.emergency;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Scope;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.people.Role;

/** Opens the file for a limited time to whoever gives it, because a child may be at risk. */
public record OpenInEmergency(@TargetAggregateIdentifier CaseFileId file, EmergencyId opening, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.PRACTITIONERS;
    }

    @Override
    public Scope scope() {
        return Scope.ANY_FILE;
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(opening);
    }
}
