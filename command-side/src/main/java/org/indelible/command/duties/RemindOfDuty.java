package org.indelible.command.duties;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.people.Role;

/** Given by the clock alone, once a duty's reminder day has come; repeating it changes nothing. */
public record RemindOfDuty(@TargetAggregateIdentifier CaseFileId file, DutyId duty) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of();
    }
}
