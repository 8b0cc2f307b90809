package org.indelible.query.accesslog;

import java.util.Set;
import org.indelible.projection.access.AccessTraits;
import org.jspecify.annotations.Nullable;

/**
 * What the lines that are asked for have in common; null where it does not matter.
 *
 * @param purpose a code of a policy pack
 * @param code one of the codes with which it was refused
 * @param allowedBy by what the reader was let in, such as {@code allocation} or {@code emergency}
 */
public record AccessFacets(
        @Nullable String purpose,
        @Nullable AccessOutcome outcome,
        @Nullable String code,
        @Nullable String allowedBy,
        @Nullable AccessKind kind) {
    public static final AccessFacets ANY = new AccessFacets(null, null, null, null, null);

    AccessTraits traits() {
        return new AccessTraits(
                purpose,
                outcome == null ? null : outcome.code(),
                code,
                allowedBy,
                kind == null ? Set.of() : kind.questions());
    }
}
