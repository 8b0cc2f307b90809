package org.indelible.command.evidence;

import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a package of one file's record (HCC-3.3).
 *
 * @param reason for what hearing, complaint or request
 * @param asAt entries that happened up to this moment, or null for all
 * @param knownAt what the ledger held at this moment, or null for all that is sealed
 * @param places where these moments and the file's opening lie in the sealed order
 * @param confidential what is withheld of the file now, looked up when it is asked for
 */
public record ExportRecord(
        @TargetAggregateIdentifier ExportId export,
        CaseFileId file,
        String purpose,
        String reason,
        @Nullable Instant asAt,
        @Nullable Instant knownAt,
        SealedPlaces places,
        ConfidentialOnFile confidential)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Set.of(Role.LEGAL, Role.DPO);
    }
}
