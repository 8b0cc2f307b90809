package org.indelible.command.policy;

import java.time.LocalDate;

/** A period cannot be computed because it passes the end of the holiday table (R4): the pack needs its next version. */
public final class HolidayTableEnds extends Refused {
    public static final String CODE = "holiday-table-ends";
    private static final long serialVersionUID = 1L;

    HolidayTableEnds(LocalDate lastKnownDay) {
        super(Violation.of(
                CODE, "R4", "Working days are known up to " + lastKnownDay + " only, and this period goes beyond."));
    }
}
