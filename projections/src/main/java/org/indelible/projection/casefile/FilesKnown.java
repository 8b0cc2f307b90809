package org.indelible.projection.casefile;

import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Of which files a person may know that they exist: never of one that a conflict of interest keeps from them.
 *
 * @param every all of them that are not restricted, whatever else is said
 * @param restricted restricted files too, and not only those that name the person
 * @param team those for which this team is accountable, or null
 * @param account the person; those to which they are allocated, or admitted at the moment
 * @param at the moment
 */
public record FilesKnown(
        boolean every, boolean restricted, @Nullable String team, AccountId account, Instant at) {}
