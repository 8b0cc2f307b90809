package org.indelible.command.evidence;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.people.Role;

/** Given by the job alone: the package could not be built, for the reason of this code. */
public record FailExport(@TargetAggregateIdentifier ExportId export, CaseFileId file, String code)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of();
    }
}
