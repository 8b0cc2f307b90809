package org.indelible.command.coredetails;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.people.Role;

/** Records, in gentle words, that the child who was expected will not be born; ends every duty at once (HCC-6.2). */
public record RecordLoss(
        @TargetAggregateIdentifier CaseFileId file,
        int expectedVersion,
        LocalDate on,
        String words,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }

    LossRecorded recorded(ClosedCase closed, Acting acting) {
        return new LossRecorded(
                file, on, words, acting.authorship(recording), acting.pack().version(), closed.since());
    }
}
