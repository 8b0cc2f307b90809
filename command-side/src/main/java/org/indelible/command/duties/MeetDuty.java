package org.indelible.command.duties;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.people.Role;

/** Says how a required action was done; duties with a fact of their own are met by that fact. */
public record MeetDuty(@TargetAggregateIdentifier CaseFileId file, DutyId duty, String how) implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.CASE_WORKERS;
    }
}
