package org.indelible.command.accessrequests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Has the file know that it is asked for, before the request is recorded in a stream of its own: from then on it is not destroyed (HCC-13.3). Holds all of the
 * request, so that nothing is opened that would then not be received.
 */
public record OpenAccessRequest(
        @TargetAggregateIdentifier CaseFileId file,
        AccessRequestId request,
        Requester requester,
        String name,
        String wanted,
        @Nullable String childsWishes,
        LocalDate on,
        boolean identityKnown)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return AccessRequestCommand.GIVERS;
    }

    @Override
    public Optional<Record> identityOfNew() {
        return Optional.of(request);
    }

    /** What follows in the request's own stream. */
    public ReceiveAccessRequest receiving() {
        return new ReceiveAccessRequest(request, file, requester, name, wanted, childsWishes, on, identityKnown);
    }
}
