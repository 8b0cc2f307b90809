package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** Whoever adds to a record says for which purpose they opened it; it is part of the entry (HCC-5.13). */
public final class PurposeMustBeGiven {
    private PurposeMustBeGiven() {}

    /** {@code purpose-required} where none is given, {@code purpose-not-allowed} where it is not one of the actor's. */
    public static Optional<Violation> check(String purpose, Acting acting) {
        if (purpose.isBlank()) {
            return Optional.of(
                    Violation.of("purpose-required", "HCC-5.13", "Say for which purpose you opened the record.")
                            .about("/purpose"));
        }
        return acting.pack().purpose(purpose).isFor(acting.actor().roles())
                ? Optional.empty()
                : Optional.of(Violation.of("purpose-not-allowed", "HCC-5.13", "This purpose is not one of your role.")
                        .about("/purpose"));
    }
}
