package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Each decision says why (HCC-6.10). */
final class DecisionMustHaveReason {
    private DecisionMustHaveReason() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.everyDecisionHasReason()) return Optional.empty();
        return Optional.of(Violation.of("decision-reason-required", "HCC-6.10", "Give the reason for every decision."));
    }
}
