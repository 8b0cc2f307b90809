package org.indelible.command.acting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.Imported;
import org.jspecify.annotations.Nullable;

/** What is brought over from an earlier system says from which, under which identifier, by whom and when it was recorded there. */
final class ImportMustNameSource {
    private ImportMustNameSource() {}

    /** {@code words-required} for each of them that is blank; nothing where nothing is imported. */
    static List<Violation> check(@Nullable Imported imported) {
        if (imported == null) return List.of();
        return Stream.of(
                        WordsRequired.check(imported.system(), "/imported/system", "X-1"),
                        WordsRequired.check(imported.identifier(), "/imported/identifier", "X-1"),
                        WordsRequired.check(imported.originalAuthor(), "/imported/originalAuthor", "X-1"),
                        WordsRequired.check(imported.originallyRecorded(), "/imported/originallyRecorded", "X-1"))
                .flatMap(Optional::stream)
                .toList();
    }
}
