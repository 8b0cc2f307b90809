package org.indelible.projection.casefile;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands now: what decides who may read it.
 *
 * @param openedAt the leaf of its opening
 * @param team the accountable team
 * @param allocated the account of the allocated worker, or null where nobody is allocated
 */
public record FileStanding(
        CaseFileId file,
        long openedAt,
        String team,
        @Nullable AccountId allocated) {}
