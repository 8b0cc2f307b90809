package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Claim;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;

/**
 * Records on a file that was opened before a birth that another child was born, for whom a file is opened next (HCC-6.2). Repeating it for the
 * same child records nothing, so that an opening that did not come about can be tried again.
 */
public record RecordTwin(
        @TargetAggregateIdentifier CaseFileId file,
        PersonId person,
        String name,
        LocalDate bornOn,
        String source,
        ServiceArea service,
        String accountableTeam,
        String reason,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.FRONT_DOOR;
    }

    @Override
    public List<Claim> claims() {
        return OpenCaseFile.mainFileOf(person);
    }

    /** The file of the other child. */
    public CaseFileId twin() {
        return file.ofTwin(person);
    }

    /** What opens it, once this is recorded. */
    public OpenCaseFile opening() {
        return new OpenCaseFile(
                /* file= */ twin(),
                FileKind.CHILD,
                service,
                new Subject(person, name, bornOn, null),
                accountableTeam,
                reason,
                new OccurredAt.On(bornOn),
                recording,
                /* twinOf= */ file);
    }

    TwinRecorded recorded(ClosedCase closed, Acting acting) {
        return new TwinRecorded(
                file,
                twin(),
                bornOn,
                source,
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
