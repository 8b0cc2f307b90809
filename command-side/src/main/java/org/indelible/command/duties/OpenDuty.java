package org.indelible.command.duties;

import java.time.LocalDate;
import org.indelible.command.acting.Acting;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.policy.Clause;
import org.jspecify.annotations.Nullable;

/** What decisions need to know of a duty that is open. */
record OpenDuty(DutyKind kind, Clause clause, @Nullable LocalDate dueOn) {
    /** Whether the day on which its owner is reminded has come; a duty without a date has none. */
    boolean isToBeRemindedOf(Acting acting) {
        return dueOn != null
                && !acting.today().isBefore(acting.pack().duty(kind).remindOn(dueOn));
    }
}
