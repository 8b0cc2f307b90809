package org.indelible.command.policy;

import java.time.LocalDate;

/**
 * What the policy says about one kind of duty.
 *
 * @param remindDaysBefore how many calendar days before it is due its owner is reminded
 */
public record DutyTerms(String clause, String label, int remindDaysBefore) {
    public DutyTerms {
        if (!ClauseOrder.isClause(clause)) throw new IllegalArgumentException("no clause: " + clause);
        if (remindDaysBefore < 0) throw new IllegalArgumentException("a reminder comes before the due day");
    }

    /** The day on which the owner of a duty due on {@code due} is reminded. */
    public LocalDate remindOn(LocalDate due) {
        return due.minusDays(remindDaysBefore);
    }
}
