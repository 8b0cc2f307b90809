package org.indelible.command.accessrequests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.indelible.command.policy.AccessRequestTerms;
import org.jspecify.annotations.Nullable;

/**
 * By when an access request is answered (HCC-9.3): within a month from the day it came, or from the day on which it was known who asks, where that is
 * later (UK GDPR, Articles 12 and 12A). A month ends with the corresponding day, or with the last day of a shorter month. The days for which clarification
 * was awaited do not count. Pure; a due day that is no working day is not moved, so that nobody answers too late for it.
 *
 * @param runsFrom the day from which it runs
 * @param stoodFor the days for which it stood, up to where it goes on
 * @param standsSince the day on which clarification was asked for, or null while it runs
 */
record AccessRequestClock(
        LocalDate runsFrom, long stoodFor, @Nullable LocalDate standsSince, boolean extended) {
    static AccessRequestClock from(LocalDate receivedOn) {
        return new AccessRequestClock(receivedOn, 0, null, false);
    }

    /** It is known who asks: it runs anew from there, and what it stood for before does not count again. */
    AccessRequestClock identityConfirmed(LocalDate on) {
        return on.isAfter(runsFrom) ? new AccessRequestClock(on, 0, standsSince, extended) : this;
    }

    AccessRequestClock stoppedOn(LocalDate day) {
        return new AccessRequestClock(runsFrom, stoodFor, day, extended);
    }

    AccessRequestClock goesOnFrom(LocalDate day) {
        LocalDate since = standsSince;
        if (since == null) return this;
        LocalDate counted = since.isBefore(runsFrom) ? runsFrom : since;
        long stood = Math.max(0, ChronoUnit.DAYS.between(counted, day));
        return new AccessRequestClock(runsFrom, stoodFor + stood, null, extended);
    }

    AccessRequestClock longer() {
        return new AccessRequestClock(runsFrom, stoodFor, standsSince, true);
    }

    /** The last day on which an answer is in time; null while it stands. */
    @Nullable
    LocalDate dueOn(AccessRequestTerms terms) {
        return standsSince == null ? day(extended ? terms.months() + terms.furtherMonths() : terms.months()) : null;
    }

    /** Whether on this day the first month is not over, which is how long more time may be taken. */
    boolean isInFirstMonth(LocalDate day, AccessRequestTerms terms) {
        return standsSince != null || !day.isAfter(day(terms.months()));
    }

    /** Whether an answer on this day is late. */
    boolean isOver(LocalDate day, AccessRequestTerms terms) {
        LocalDate due = dueOn(terms);
        return due != null && day.isAfter(due);
    }

    private LocalDate day(int months) {
        return runsFrom.plusMonths(months).plusDays(stoodFor);
    }
}
