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
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.people.Role;

/** Records that the child was born (HCC-6.3), also after a loss that was recorded in error: both stay, and the birth counts. */
public record RecordBirth(
        @TargetAggregateIdentifier CaseFileId file,
        int expectedVersion,
        LocalDate bornOn,
        String source,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }

    BirthRecorded recorded(ClosedCase closed, Acting acting) {
        return new BirthRecorded(
                file,
                bornOn,
                source,
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
