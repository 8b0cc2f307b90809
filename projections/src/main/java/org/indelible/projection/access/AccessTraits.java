package org.indelible.projection.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the access events that are asked for have in common, besides file, account and period; null where it does not matter.
 *
 * @param outcome {@code disclosed}, {@code refused}, {@code command-refused} or {@code destroyed}
 * @param code one of the codes with which it was refused
 * @param allowedBy by what the reader was let in
 * @param asked the stored names of the questions that count; empty for all
 */
public record AccessTraits(
        @Nullable String purpose,
        @Nullable String outcome,
        @Nullable String code,
        @Nullable String allowedBy,
        Set<String> asked) {
    public static final AccessTraits ANY = new AccessTraits(null, null, null, null, Set.of());

    public AccessTraits {
        asked = Set.copyOf(asked);
    }
}
