package org.indelible.command.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.EnteredFor;
import org.jspecify.annotations.Nullable;

/** Every entry and every fact says for which purpose it is recorded, for whom it is typed, and where it was brought from (HCC-5.13, X-1). */
public final class RecordingMustBeExplained {
    private RecordingMustBeExplained() {}

    /**
     * What {@link PurposeMustBeGiven}, {@link BusinessSupportMustNameAnother} and {@link ImportMustNameSource} find, and
     * {@code words-required} for a blank name or job title.
     */
    public static List<Violation> check(Recording recording, Acting acting) {
        var found = new ArrayList<>(ImportMustNameSource.check(recording.imported()));
        PurposeMustBeGiven.check(recording.purpose(), recording.purposeWords(), acting)
                .ifPresent(found::add);
        BusinessSupportMustNameAnother.check(recording, acting).ifPresent(found::add);
        found.addAll(nameless(recording.enteredFor()));
        return List.copyOf(found);
    }

    private static List<Violation> nameless(@Nullable EnteredFor other) {
        return other == null
                ? List.of()
                : Stream.of(
                                WordsRequired.check(other.name(), "/enteredFor/name", "HCC-1.3"),
                                WordsRequired.check(other.jobTitle(), "/enteredFor/jobTitle", "HCC-1.3"))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
