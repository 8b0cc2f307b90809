package org.indelible.query.coredetails;

import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which open files lack core details that their records must hold (HCC-6.1).
 *
 * @param ofTeam all files of the person's team, instead of the person's own
 * @param cursor where the page before ended, or null for the first page
 * @param limit how many files, or 0 for the usual number
 */
public record ReadIncompleteFiles(
        Asker asker, boolean ofTeam, @Nullable String cursor, int limit) implements AuditedQuery<IncompleteFiles> {
    public ReadIncompleteFiles {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return ofTeam ? Reach.TEAM_WORK : Reach.OWN_WORK;
    }

    @Override
    public Class<IncompleteFiles> answeredWith() {
        return IncompleteFiles.class;
    }
}
