package org.indelible.command.coredetails;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Records a core detail with its source (HCC-6.1).
 *
 * @param expectedVersion how many core details had been recorded when the caller read them
 * @param basis on which basis, where the policy asks
 * @param reasonIn the entry that gives the reason, where the policy asks
 */
public record RecordCoreDetail(
        @TargetAggregateIdentifier CaseFileId file,
        int expectedVersion,
        CoreDetail detail,
        @Nullable String basis,
        @Nullable EntryId reasonIn,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return Givers.RECORDERS;
    }

    CoreDetailRecorded recorded(ClosedCase closed, Acting acting) {
        return new CoreDetailRecorded(
                file,
                detail,
                basis,
                reasonIn,
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
