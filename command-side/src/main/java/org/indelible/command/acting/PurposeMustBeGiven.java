package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.command.policy.PurposeTerms;
import org.indelible.command.policy.Violation;

/** Whoever adds to a record says for which purpose they opened it; it is part of the entry (HCC-5.13). */
public final class PurposeMustBeGiven {
    private PurposeMustBeGiven() {}

    /**
     * {@code purpose-required} where none is given, {@code unknown-purpose} where the pack has none of that code, {@code purpose-not-allowed}
     * where it is not one of the actor's.
     */
    public static Optional<Violation> check(String purpose, Acting acting) {
        PurposeTerms terms = acting.pack().purposes().get(purpose);
        if (purpose.isBlank()) {
            return refused(
                    Violation.of("purpose-required", "HCC-5.13", "Say for which purpose you opened the record."));
        }
        if (terms == null) {
            return refused(Violation.of("unknown-purpose", "HCC-5.13", "The policy in force has no such purpose."));
        }
        return terms.isFor(acting.actor().roles())
                ? Optional.empty()
                : refused(Violation.of("purpose-not-allowed", "HCC-5.13", "This purpose is not one of your role."));
    }

    private static Optional<Violation> refused(Violation violation) {
        return Optional.of(violation.about("/purpose"));
    }
}
