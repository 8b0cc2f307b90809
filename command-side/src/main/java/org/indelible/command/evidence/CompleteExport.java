package org.indelible.command.evidence;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.people.Role;

/**
 * Given by the job alone: the package is built. What it says of it is what {@link org.indelible.events.evidence.ExportPrepared} does.
 *
 * @param completeness base64
 * @param headProof base64
 */
public record CompleteExport(
        @TargetAggregateIdentifier ExportId export,
        CaseFileId file,
        String sha256,
        long bytes,
        int entries,
        String completeness,
        String headProof)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of();
    }
}
