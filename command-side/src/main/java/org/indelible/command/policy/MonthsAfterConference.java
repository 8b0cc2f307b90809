package org.indelible.command.policy;

import java.time.LocalDate;

/**
 * The time a case stays allocated as child in need after the conference that ended a protection plan (R6, HCC-12.13). The day of
 * the conference does not count; the period ends with the corresponding day, or with the last day of a shorter month.
 */
public record MonthsAfterConference(int months) {
    public MonthsAfterConference {
        if (months < 1) throw new IllegalArgumentException("a period has at least one month");
    }

    /** The last day on which the case must stay allocated. */
    public LocalDate lastDay(LocalDate conference) {
        return conference.plusMonths(months);
    }

    /** The first day on which the case may be closed. */
    public LocalDate closableFrom(LocalDate conference) {
        return lastDay(conference).plusDays(1);
    }

    /** Whether the period has passed. */
    public boolean hasElapsed(LocalDate conference, LocalDate today) {
        return !today.isBefore(closableFrom(conference));
    }
}
