package org.indelible.command.coredetails;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.DayMustBePlausible;
import org.indelible.command.policy.Violation;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.jspecify.annotations.Nullable;

/** A date of birth is a day that has been, and of a child yet to be born it is recorded as the birth (HCC-6.1, 6.3). */
final class DateOfBirthMustBeDay {
    private DateOfBirthMustBeDay() {}

    static Optional<Violation> check(CoreDetail detail, Birth birth, Acting acting) {
        if (detail.kind() != CoreDetailKind.DATE_OF_BIRTH || UnknownYet.is(detail.value())) return Optional.empty();
        LocalDate day = parsed(detail.value());
        Violation found = day == null ? null : DayMustBePlausible.check(day).orElse(null);
        if (day == null) {
            found = Violation.of("date-of-birth-not-a-day", "HCC-6.1", "Write the date of birth as year-month-day.");
        } else if (found == null && day.isAfter(acting.today())) {
            found = Violation.of("born-in-future", "HCC-6.1", "A date of birth cannot lie ahead.");
        } else if (found == null && birth.isUnborn()) {
            found = Violation.of("birth-not-recorded", "HCC-6.3", "Record the birth first; it says the date.");
        }
        return Optional.ofNullable(found).map(violation -> violation.about("/detail/value"));
    }

    /** The day of an ISO 8601 date, or null where the text is none. */
    static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
