package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Each segment says of what kind it is (HCC-2.2). */
final class SegmentMustHaveKind {
    private SegmentMustHaveKind() {}

    static Optional<Violation> check(NoteShape shape) {
        if (shape.everyKindGiven()) return Optional.empty();
        return Optional.of(Violation.of(
                "segment-kind-required",
                "HCC-2.2",
                "Say of every segment whether it is fact, opinion, assessment, analysis, judgement or decision."));
    }
}
