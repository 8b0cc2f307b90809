package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;

/**
 * After birth a visit says whether the child was seen and seen alone; before it, how the pregnancy progresses; after a loss nothing is
 * asked (HCC-6.12, 6.2).
 */
final class VisitMustSayWhoWasSeen {
    private VisitMustSayWhoWasSeen() {}

    static Optional<Violation> check(Note note, NoteTerms type, Birth birth) {
        if (!type.is(NoteTrait.VISIT) || !birth.ofChild() || birth.lost()) return Optional.empty();
        boolean unborn = birth.wasUnbornAt(note.occurredAt());
        boolean answered =
                unborn ? note.shape().pregnancyDescribed() : note.shape().seenAnswered();
        if (answered) return Optional.empty();
        return Optional.of((unborn
                        ? Violation.of("pregnancy-progress-required", "HCC-6.12", "Say how the pregnancy progresses.")
                        : Violation.of("seen-required", "HCC-6.12", "Say whether the child was seen, and seen alone."))
                .about("/content/visit"));
    }
}
