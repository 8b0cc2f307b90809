package org.indelible.command.confidential;

import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.events.confidential.ConfidentialGround;
import org.jspecify.annotations.Nullable;

/** Nothing is withheld without one of the three grounds (HCC-8.1). */
final class GroundMustBeGiven {
    static final Violation MISSING = Violation.of(
                    "confidential-ground-required",
                    "HCC-8.1",
                    "Something is confidential on one of three grounds: serious-harm, expectation-of-non-disclosure or"
                            + " third-party-objected.")
            .about("/ground");

    private GroundMustBeGiven() {}

    /** The ground, or the refusal {@code confidential-ground-required}. */
    static ConfidentialGround orRefuse(@Nullable ConfidentialGround ground) {
        if (ground == null) throw new Refused(MISSING);
        return ground;
    }
}
