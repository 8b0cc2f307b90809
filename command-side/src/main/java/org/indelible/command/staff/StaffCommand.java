package org.indelible.command.staff;

import org.indelible.command.acting.Command;
import org.indelible.events.people.AccountId;
import org.indelible.events.staff.StaffMemberId;

/** A command about one account; its stream's name follows from the account. */
public interface StaffCommand extends Command {
    /** The stream. */
    StaffMemberId member();

    /** Whom it is about. */
    AccountId account();
}
