package org.indelible.command.evidence;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.people.Role;

/** Given by the job alone: the package is built, and this is its digest in lower-case hexadecimal and its size in bytes. */
public record CompleteExport(
        @TargetAggregateIdentifier ExportId export, CaseFileId file, String sha256, long bytes, int entries)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of();
    }
}
