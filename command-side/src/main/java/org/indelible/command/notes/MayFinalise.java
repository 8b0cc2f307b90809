package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;

/** A note is finalised by its author or a manager; a supervision note by the supervisor whom it names, and a manager (HCC-5.15). */
final class MayFinalise {
    private MayFinalise() {}

    static Optional<Violation> check(Note note, NoteTerms type, Acting acting) {
        if (type.is(NoteTrait.SUPERVISION)) {
            return acting.isManager() && acting.actor().account().equals(note.supervisor())
                    ? Optional.empty()
                    : Optional.of(
                            Violation.of(
                                    "supervisor-must-finalise",
                                    "HCC-5.15",
                                    "The supervisor whom it names finalises a supervision note, as a manager. Where they cannot, its author saves it with another."));
        }
        return note.author().equals(acting.actor().account()) || acting.isManager()
                ? Optional.empty()
                : Optional.of(Violation.of("author-only", "HCC-1.3", "Its author or a manager finalises a note."));
    }
}
