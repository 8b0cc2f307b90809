package org.indelible.events.notes;

import org.jspecify.annotations.Nullable;

/**
 * What a visit adds (HCC-6.12): whether this file's child was seen and seen alone; for a child not yet born how the pregnancy
 * progresses, and nothing about being seen.
 */
public record Visit(
        @Nullable Boolean seen,
        @Nullable Boolean seenAlone,
        @Nullable String pregnancyProgress) {}
