package org.indelible.command.disputes;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.people.Role;

/** Says what came of considering a dispute in one arena (HCC-5.8). */
public record ConsiderDispute(
        @TargetAggregateIdentifier CaseFileId file,
        DisputeId dispute,
        Arena arena,
        String outcome,
        LocalDate on,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.PRACTITIONERS;
    }
}
