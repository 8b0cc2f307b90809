package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.command.policy.Violation;

/** A recorded answer without words is no answer. */
public final class WordsRequired {
    private WordsRequired() {}

    /** {@code words-required}, about the field named by the JSON pointer, where the text is blank. */
    public static Optional<Violation> check(String text, String pointer, String clause) {
        return text.isBlank()
                ? Optional.of(Violation.of("words-required", clause, "Say it in words.")
                        .about(pointer))
                : Optional.empty();
    }
}
