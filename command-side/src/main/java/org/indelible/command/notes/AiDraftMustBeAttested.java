package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.words.Words;

/** A human answers for what was drafted with AI (HCC-5.11). */
final class AiDraftMustBeAttested {
    private AiDraftMustBeAttested() {}

    static Optional<Violation> check(Note note, FinaliseRecord command) {
        if (!note.draftedWithAi() || Words.in(command.attestation())) return Optional.empty();
        return Optional.of(Violation.of(
                "attestation-required",
                "HCC-5.11",
                "Text of this note was drafted with AI: attest that you have read it and that it says what happened."));
    }
}
