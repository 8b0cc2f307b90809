package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.people.Role;

/** Records, in gentle words, that one of the children who were expected will not be born; what is owed about the other goes on (HCC-6.2). */
public record RecordLossOfTwin(
        @TargetAggregateIdentifier CaseFileId file, LocalDate on, String words, Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }

    LossOfTwinRecorded recorded(ClosedCase closed, Acting acting) {
        return new LossOfTwinRecorded(
                file, on, words, acting.authorship(recording), acting.pack().version(), closed.since());
    }
}
