package org.indelible.projection.worklist;

import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is asked for.
 *
 * @param account the person
 * @param managedTeam the team whose manager the person is, or null
 * @param team where it is not null, all work on the files of this team instead of the person's own
 */
public record WorklistScope(
        AccountId account,
        @Nullable String managedTeam,
        @Nullable String team) {}
