package org.indelible.command.acting;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indelible.command.policy.PurposeTerms;
import org.indelible.command.policy.Violation;
import org.indelible.events.words.Words;
import org.jspecify.annotations.Nullable;

/** Whoever adds to a record says for which purpose they opened it; it is part of the entry (HCC-5.13). */
public final class PurposeMustBeGiven {
    private PurposeMustBeGiven() {}

    /**
     * {@code purpose-required} where none is given, {@code unknown-purpose} where the pack has none of that code, {@code purpose-not-allowed}
     * where it is not one of the actor's, {@code reason-required} where the pack asks for the reason in words and there are none,
     * {@code reason-insufficient} where those given are empty or one character again and again.
     */
    public static Optional<Violation> check(String purpose, @Nullable String words, Acting acting) {
        PurposeTerms terms = acting.pack().purposes().get(purpose);
        if (purpose.isBlank()) {
            return refused(
                    Violation.of("purpose-required", "HCC-5.13", "Say for which purpose you opened the record."));
        }
        if (terms == null) {
            return refused(Violation.of(
                    "unknown-purpose", "HCC-5.13", "The policy in force has no such purpose. " + yours(acting)));
        }
        if (!terms.isFor(acting.actor().roles())) {
            return refused(Violation.of(
                    "purpose-not-allowed", "HCC-5.13", "This purpose is not one of your roles. " + yours(acting)));
        }
        return reason(terms, words).map(violation -> violation.about("/purposeWords"));
    }

    private static Optional<Violation> reason(PurposeTerms terms, @Nullable String words) {
        if (words == null) {
            return terms.wordsRequired()
                    ? Optional.of(
                            Violation.of("reason-required", "HCC-5.13", "This purpose needs its reason in words."))
                    : Optional.empty();
        }
        return Words.differ(words)
                ? Optional.empty()
                : Optional.of(Violation.of("reason-insufficient", "HCC-5.13", "The reason in words says nothing."));
    }

    private static String yours(Acting acting) {
        return acting.pack().purposes().entrySet().stream()
                .filter(purpose -> purpose.getValue().isFor(acting.actor().roles()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", ", "Yours are: ", "."));
    }

    private static Optional<Violation> refused(Violation violation) {
        return Optional.of(violation.about("/purpose"));
    }
}
