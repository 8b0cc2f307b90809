package org.indelible.command.evidence;

import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a package of one file's record (HCC-3.3).
 *
 * @param reason for what hearing, complaint or request
 * @param asAt entries that happened up to this moment, or null for all
 * @param knownAt the ledger position up to which the record was known, resolved and sealed before
 */
public record ExportRecord(
        @TargetAggregateIdentifier ExportId export,
        CaseFileId file,
        String purpose,
        String reason,
        @Nullable Instant asAt,
        long knownAt)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.LEGAL, Role.DPO);
    }
}
