package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Each action and decision says what it is (HCC-6.10). */
final class ActionsMustSayWhat {
    private ActionsMustSayWhat() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.everyDecisionAndActionSaysWhat()) return Optional.empty();
        return Optional.of(Violation.of("words-required", "HCC-6.10", "Say of every action and decision what it is."));
    }
}
