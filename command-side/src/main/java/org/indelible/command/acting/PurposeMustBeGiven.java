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
        if (purpose.isBlank()) return refused("purpose-required", "Say for which purpose you opened the record.");
        if (terms == null) return refused("unknown-purpose", "The policy in force has no such purpose.");
        return terms.isFor(acting.actor().roles())
                ? Optional.empty()
                : refused("purpose-not-allowed", "This purpose is not one of your role.");
    }

    private static Optional<Violation> refused(String code, String detail) {
        return Optional.of(Violation.of(code, "HCC-5.13", detail).about("/purpose"));
    }
}
