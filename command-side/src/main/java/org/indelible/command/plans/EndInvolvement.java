package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.InvolvementId;

/** Records that it ended; a sub file by being linked to the main file and archived (HCC-4.5). */
public record EndInvolvement(
        @TargetAggregateIdentifier CaseFileId file,
        InvolvementId involvement,
        LocalDate on,
        String outcome,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }
}
