package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.SupportAnswer;

/** Records that a care leaver was asked whether support should go on, and the answer (HCC-12.15). */
public record AskCareLeaver(
        @TargetAggregateIdentifier CaseFileId file, LocalDate on, String how, SupportAnswer answer, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.PRACTITIONERS;
    }
}
