package org.indelible.command.acting;

import java.util.Optional;
import org.indelible.command.policy.Violation;
import org.indelible.events.words.Words;

/** A recorded answer without words is no answer. */
public final class WordsRequired {
    private WordsRequired() {}

    /** {@code words-required}, about the field named by the JSON pointer, where the text shows nothing. */
    public static Optional<Violation> check(String text, String pointer, String clause) {
        return !Words.in(text)
                ? Optional.of(Violation.of("words-required", clause, "Say it in words.")
                        .about(pointer))
                : Optional.empty();
    }
}
