package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.Violation;

/** A draft is its author's; another practitioner writes a note of their own (HCC-1.3). */
final class OnlyTheAuthorMayRevise {
    private OnlyTheAuthorMayRevise() {}

    static Optional<Violation> check(Note note, Acting acting) {
        return note.author().equals(acting.actor().account())
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "author-only", "HCC-1.3", "Only its author changes a draft. Add a note of your own."));
    }
}
