package org.indelible.query.accesslog;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.access.CountedBy;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/** Asks how much was read or refused over time, for which purposes and on what grounds. */
public record CountDisclosures(Asker asker, LogQuestion about, CountedBy by) implements AuditedQuery<DisclosureCounts> {
    @Override
    public @Nullable CaseFileId file() {
        return about.file();
    }

    @Override
    public Reach reach() {
        return Reach.ACCESS_LOG;
    }

    @Override
    public Class<DisclosureCounts> answeredWith() {
        return DisclosureCounts.class;
    }
}
