package org.indelible.command.notes;

import java.util.List;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;

/** After birth a visit says whether the child was seen and seen alone; before it, how the pregnancy progresses (HCC-6.12). */
final class VisitMustSayWhoWasSeen {
    private VisitMustSayWhoWasSeen() {}

    static List<Violation> check(Note note, NoteTerms type, Birth birth) {
        if (!type.is(NoteTrait.VISIT)) return List.of();
        if (birth.wasUnbornAt(note.occurredAt())) {
            return note.shape().pregnancyDescribed()
                    ? List.of()
                    : List.of(
                            Violation.of("pregnancy-progress-required", "HCC-6.12", "Say how the pregnancy progresses.")
                                    .about("/content/visit"));
        }
        return note.shape().seenAnswered()
                ? List.of()
                : List.of(Violation.of("seen-required", "HCC-6.12", "Say whether the child was seen, and seen alone.")
                        .about("/content/visit"));
    }
}
