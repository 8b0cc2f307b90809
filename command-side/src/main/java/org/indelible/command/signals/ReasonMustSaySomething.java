package org.indelible.command.signals;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** A finding ends for a reason that somebody can read years later: one character, however often it is repeated, is none (HCC-15.3). */
final class ReasonMustSaySomething {
    private static final int FEWEST_CHARACTERS = 3;

    private ReasonMustSaySomething() {}

    /** {@code reason-insufficient} for a text of fewer than three different letters or digits. */
    static Optional<Violation> check(String reason) {
        long different = reason.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .distinct()
                .count();
        return different < FEWEST_CHARACTERS
                ? Optional.of(Violation.of("reason-insufficient", "HCC-15.3", "Say in words why.")
                        .about("/reason"))
                : Optional.empty();
    }
}
