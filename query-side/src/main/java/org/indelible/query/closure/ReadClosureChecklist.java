package org.indelible.query.closure;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Asks what stands between a file and its closing today, long before anybody asks for closure (HCC-12).
 *
 * @param atLeast the sequence of the file's stream that the answer must at least know, or null
 */
public record ReadClosureChecklist(
        Asker asker, CaseFileId file, @Nullable Long atLeast) implements AuditedQuery<ClosureChecklist> {
    @Override
    public @Nullable Long atLeastSequence() {
        return atLeast;
    }

    @Override
    public Reach reach() {
        return Reach.RECORD;
    }

    @Override
    public Class<ClosureChecklist> answeredWith() {
        return ClosureChecklist.class;
    }
}
