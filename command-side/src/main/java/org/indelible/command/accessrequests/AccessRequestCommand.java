package org.indelible.command.accessrequests;

import java.time.LocalDate;
import java.util.Set;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.people.Role;

/** A step of one access request. */
public sealed interface AccessRequestCommand extends CaseFileCommand
        permits ReceiveAccessRequest,
                ConfirmRequesterIdentity,
                AskForClarification,
                RecordClarification,
                ExtendAccessRequest,
                CloseAccessRequest {
    /** Who deals with access requests. */
    Set<Role> GIVERS = Set.of(Role.DPO, Role.RM);

    /** The request meant. */
    AccessRequestId request();

    /** The day on which the step was taken. */
    LocalDate on();

    @Override
    default Set<Role> mayBeGivenBy() {
        return GIVERS;
    }
}
