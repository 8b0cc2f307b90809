package org.indelible.query.access;

import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** A question of a given reach, about a file or none, for tests. */
public record ReadNothing(
        Asker asker,
        @Nullable CaseFileId file,
        Reach reach,
        @Nullable Long atLeastSequence,
        String words) implements AuditedQuery<Nothing> {
    @Override
    public Class<Nothing> answeredWith() {
        return Nothing.class;
    }
}
