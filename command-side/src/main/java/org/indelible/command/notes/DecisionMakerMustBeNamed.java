package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Each action and decision says by whom (HCC-6.10). */
final class DecisionMakerMustBeNamed {
    private DecisionMakerMustBeNamed() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.everyDecisionHasMaker() && shape.everyActionHasDoer()) return Optional.empty();
        return Optional.of(
                Violation.of("decision-maker-required", "HCC-6.10", "Say of every action and decision by whom."));
    }
}
