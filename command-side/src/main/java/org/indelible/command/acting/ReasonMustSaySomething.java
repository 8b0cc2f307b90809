package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.words.Words;

/** A reason is read by others later: one character over and over, or a word of three letters, tells them nothing. */
public final class ReasonMustSaySomething {
    private ReasonMustSaySomething() {}

    /** {@code words-required} where there is no text, {@code reason-insufficient} where it says nothing. */
    public static Optional<Violation> check(String reason, String clause) {
        return WordsRequired.check(reason, "/reason", clause)
                .or(() -> !Words.differ(reason)
                        ? Optional.of(Violation.of(
                                        "reason-insufficient",
                                        clause,
                                        "Say in your own words why, so that somebody who reads it later understands.")
                                .about("/reason"))
                        : Optional.empty());
    }
}
