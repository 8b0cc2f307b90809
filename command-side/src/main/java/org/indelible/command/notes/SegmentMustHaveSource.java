package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Each segment says from whom it is (HCC-2.2). */
final class SegmentMustHaveSource {
    private SegmentMustHaveSource() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.everySourceGiven()) return Optional.empty();
        return Optional.of(Violation.of(
                "source-required",
                "HCC-2.2",
                "Say of every segment whether it is first-hand, or who told it, in what relation, and how."));
    }
}
