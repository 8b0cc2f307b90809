package org.indelible.projection.casefile;

import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Of which files a person may know that they exist.
 *
 * @param every all of them, whatever else is said
 * @param team those for which this team is accountable, or null
 * @param account those to which this account is allocated, or null
 */
public record FilesKnown(
        boolean every, @Nullable String team, @Nullable AccountId account) {
    /** All files. */
    public static final FilesKnown EVERY = new FilesKnown(true, null, null);
}
