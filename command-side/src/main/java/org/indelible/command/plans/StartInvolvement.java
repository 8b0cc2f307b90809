package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;

/** Records an involvement, a workbook episode or a sub file on the file. */
public record StartInvolvement(
        @TargetAggregateIdentifier CaseFileId file,
        InvolvementId involvement,
        InvolvementKind kind,
        String who,
        LocalDate from,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(involvement);
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }
}
