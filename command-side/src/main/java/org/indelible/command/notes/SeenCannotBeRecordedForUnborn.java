package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.Violation;
import org.indelible.events.time.OccurredAt;

/** Being seen is not recorded of a child who was not born when the visit took place (HCC-6.12). */
final class SeenCannotBeRecordedForUnborn {
    private SeenCannotBeRecordedForUnborn() {}

    static Optional<Violation> check(NoteShape shape, OccurredAt occurredAt, Birth birth) {
        return shape.saysSeen() && birth.wasUnbornAt(occurredAt)
                ? Optional.of(Violation.of(
                                "seen-not-for-unborn",
                                "HCC-6.12",
                                "Leave seen and seen alone empty; say how the pregnancy progresses.")
                        .about("/content/visit"))
                : Optional.empty();
    }
}
