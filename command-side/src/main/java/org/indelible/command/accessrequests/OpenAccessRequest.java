package org.indelible.command.accessrequests;

import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;

/** Has the file know that it is asked for, before the request is recorded in a stream of its own: from then on it is not destroyed (HCC-13.3). */
public record OpenAccessRequest(@TargetAggregateIdentifier CaseFileId file, AccessRequestId request)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return AccessRequestCommand.GIVERS;
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(request);
    }
}
