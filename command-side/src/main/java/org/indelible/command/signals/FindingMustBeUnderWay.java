package org.indelible.command.signals;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** What was dismissed or became a misuse case has ended; further readings stand out in a finding of their own (HCC-15.3). */
final class FindingMustBeUnderWay {
    private FindingMustBeUnderWay() {}

    /** {@code finding-ended} where it has. */
    static Optional<Violation> check(boolean ended) {
        return ended
                ? Optional.of(
                        Violation.of("finding-ended", "HCC-15.3", "This finding was dismissed, or is a misuse case."))
                : Optional.empty();
    }
}
