package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;

/** After birth a visit says whether the child was seen and seen alone; before it, how the pregnancy progresses (HCC-6.12). */
final class VisitMustSayWhoWasSeen {
    private VisitMustSayWhoWasSeen() {}

    static Optional<Violation> check(Note note, NoteTerms type, Birth birth) {
        if (!type.is(NoteTrait.VISIT) || !birth.ofChild()) return Optional.empty();
        if (birth.wasUnbornAt(note.occurredAt())) {
            return missing(
                    note.shape().pregnancyDescribed(),
                    "pregnancy-progress-required",
                    "Say how the pregnancy progresses.");
        }
        return missing(note.shape().seenAnswered(), "seen-required", "Say whether the child was seen, and seen alone.");
    }

    private static Optional<Violation> missing(boolean answered, String code, String detail) {
        return answered
                ? Optional.empty()
                : Optional.of(Violation.of(code, "HCC-6.12", detail).about("/content/visit"));
    }
}
