package org.indelible.command.accessrequests;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Has the file know that a request has ended, after the request itself does (HCC-13.3). */
public record EndAccessRequest(
        @TargetAggregateIdentifier CaseFileId file, AccessRequestId request, AccessRequestOutcome outcome)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return AccessRequestCommand.GIVERS;
    }
}
