package org.indelible.events.people;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier system said about an entry that was brought over. The original author and times are data; the entry
 * itself is recorded now, and nothing pretends that it was recorded here earlier.
 */
public record Imported(
        String system,
        String identifier,
        String originalAuthor,
        String originallyRecorded,
        @Nullable String originallyFinalised) {}
