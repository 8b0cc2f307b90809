package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;

/** A contact says who was there (HCC-6.10). */
final class ContactMustNamePresent {
    private ContactMustNamePresent() {}

    static Optional<Violation> check(NoteShape shape, NoteTerms type) {
        if (!type.is(NoteTrait.CONTACT) || shape.somebodyPresent()) return Optional.empty();
        return Optional.of(Violation.of("presence-required", "HCC-6.10", "Say who was present or seen."));
    }
}
