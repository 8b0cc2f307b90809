package org.indelible.query.search;

import java.time.LocalDate;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks which files there are about a person; at least one of name and date of birth is needed.
 *
 * @param name the beginnings of the words of any name the person ever had; marks and case make no difference
 * @param limit how many files, or 0 for the usual number
 */
public record SearchCaseFiles(
        Asker asker, @Nullable String name, @Nullable LocalDate bornOn, int limit)
        implements AuditedQuery<FoundCaseFiles> {
    public SearchCaseFiles {
        limit = PageSize.of(limit);
    }

    @Override
    public Reach reach() {
        return Reach.SEARCH;
    }

    @Override
    public Class<FoundCaseFiles> answeredWith() {
        return FoundCaseFiles.class;
    }
}
