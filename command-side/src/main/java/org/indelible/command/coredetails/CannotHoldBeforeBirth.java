package org.indelible.command.coredetails;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;

/**
 * What is known of a person holds from their birth on at the earliest; of a child for whom the file was opened before it, from the
 * pregnancy on (HCC-6.1, 6.2). A date of birth is the only detail that may correct the birth itself.
 */
final class CannotHoldBeforeBirth {
    private CannotHoldBeforeBirth() {}

    static Optional<Violation> check(CoreDetail detail, Birth birth) {
        LocalDate bornOn = birth.bornOn();
        if (bornOn == null || detail.kind() == CoreDetailKind.DATE_OF_BIRTH) return Optional.empty();
        LocalDate from = birth.expected() ? bornOn.minusDays(ExpectedDateMustBePlausible.DAYS) : bornOn;
        return detail.validFrom().isBefore(from)
                ? Optional.of(Violation.of(
                                "valid-before-birth",
                                "HCC-6.1",
                                "This cannot hold from before the birth or, of a child who was expected, the pregnancy. Name a later day, or correct the date of birth first.")
                        .about("/detail/validFrom"))
                : Optional.empty();
    }
}
