package org.indelible.command.notes;

import java.util.Optional;
import org.indelible.command.acting.Acting;
import org.indelible.command.policy.NoteTerms;
import org.indelible.command.policy.NoteTrait;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A supervision note names its supervisor, who signs in and is somebody else than the worker of the file; no other note has one (HCC-5.15). */
final class SupervisorMustBeNamed {
    private SupervisorMustBeNamed() {}

    static Optional<Violation> check(
            @Nullable AccountId supervisor, NoteTerms type, @Nullable AccountId worker, Acting acting) {
        boolean supervision = type.is(NoteTrait.SUPERVISION);
        if (supervision && supervisor == null) {
            return refused("supervisor-required", "Name the account of the supervisor, who will finalise this note.");
        }
        if (!supervision && supervisor != null) {
            return refused("supervisor-not-for-this-note", "Only a supervision note names a supervisor.");
        }
        if (supervisor == null) return Optional.empty();
        if (supervisor.equals(worker)) {
            return refused("supervisor-cannot-be-supervised", "The worker of the file is not their own supervisor.");
        }
        return acting.directory().mayHave(supervisor)
                ? Optional.empty()
                : refused(
                        "supervisor-unknown",
                        "Nobody signs in with that account. Name the supervisor as they sign in, for instance owen.price.");
    }

    private static Optional<Violation> refused(String code, String detail) {
        return Optional.of(Violation.of(code, "HCC-5.15", detail).about("/content/supervisor"));
    }
}
