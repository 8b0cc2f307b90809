package org.indelible.command.policy;

import java.time.LocalDate;

/** How long a case summary stays current: six weeks of calendar days, not rolled to a working day (R5, HCC-6.13). */
public record SummaryInterval(int days) {
    public SummaryInterval {
        if (days < 1) throw new IllegalArgumentException("an interval has at least one day");
    }

    /** The day on which the next summary is due. */
    public LocalDate due(LocalDate lastSummary) {
        return lastSummary.plusDays(days);
    }
}
