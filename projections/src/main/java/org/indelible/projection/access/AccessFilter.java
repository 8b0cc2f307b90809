package org.indelible.projection.access;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which access events are asked for.
 *
 * @param from the first moment, or null
 * @param before the first moment after the period, or null
 * @param knownAt the last leaf that counts
 */
public record AccessFilter(
        @Nullable CaseFileId file,
        @Nullable AccountId account,
        AccessTraits traits,
        @Nullable Instant from,
        @Nullable Instant before,
        long knownAt) {}
