package org.indelible.app.demo.families;

import java.time.Instant;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.staff.StaffMembersByAccount;

/** What the seeder needs of the application; all of it works before processors start, on the clock that the seeder moves. */
public interface Seeding {
    /** Whether nothing has ever been recorded here. */
    boolean ledgerIsEmpty();

    /** Called once before the first command. From here to {@link #end}, the ledger holds half of a story. */
    void begin();

    /** Where the commands are given. */
    CommandDesk desk();

    /** Which streams the facts about people are in. */
    StaffMembersByAccount members();

    /** Seals who has signed, and lets the desk know of it; called once, when everybody has. */
    void admit();

    /**
     * Does what time alone brings about, such as reminders. Called once at the start of every London day from the first of the families to
     * the last, with the clock standing at that moment.
     *
     * @return how many commands it gave
     */
    int runTimeDrivenAutomations(Instant now);

    /** Seals all that is committed. Called before the clock moves on by an hour or more, and at the end. */
    void sealNow();

    /** Brings everything that readers see up to what was sealed; called once, after the last seal. */
    void end();
}
