package org.indelible.command.duties;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.people.Role;

/** A manager decides, with a reason, that a duty is not owed any more; of what recurs, the next is owed all the same. */
public record WaiveDuty(@TargetAggregateIdentifier CaseFileId file, DutyId duty, String reason)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.MANAGERS;
    }

    @Override
    public Violation refusalOfOthers() {
        return Violation.of("manager-only", "HCC-5.18", "A manager waives a duty.");
    }
}
