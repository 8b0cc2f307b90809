package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** There are words to finalise (HCC-5.5). */
final class NoteMustHaveText {
    private NoteMustHaveText() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.hasText()) return Optional.empty();
        return Optional.of(Violation.of("text-required", "HCC-5.5", "A note without words cannot be finalised."));
    }
}
