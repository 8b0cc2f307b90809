package org.indelible.command.confidential;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Before confidential information is shared, whoever gave it is consulted, or the steps that were taken are on record (HCC-8.3). */
final class OriginatorMustBeConsulted {
    private OriginatorMustBeConsulted() {}

    /** {@code originator-not-consulted}. */
    static Optional<Violation> check(Withholding withholding) {
        return withholding.consulted()
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "originator-not-consulted",
                        "HCC-8.3",
                        "Consult whoever gave the information, or record the steps that were taken to ask"
                                + " them, before it becomes available."));
    }
}
