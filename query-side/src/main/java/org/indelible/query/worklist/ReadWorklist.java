package org.indelible.query.worklist;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks what there is to do.
 *
 * @param ofTeam the work on all files of the person's team, instead of the person's own
 * @param parts the parts wanted; empty for all
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many items, or 0 for the usual number
 */
public record ReadWorklist(
        Asker asker,
        boolean ofTeam,
        Set<WorklistPart> parts,
        @Nullable String cursor,
        int limit) implements AuditedQuery<Worklist> {
    public ReadWorklist {
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return ofTeam ? Reach.TEAM_WORK : Reach.OWN_WORK;
    }

    @Override
    public Class<Worklist> answeredWith() {
        return Worklist.class;
    }
}
