package org.indelible.query.accesslog;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Asks for lines of the log in a form that is taken away.
 *
 * @param form {@code csv} or {@code fhir}; kept because it was handed out so
 * @param cursor where the part before was cut off, or null for the first part
 */
public record ExportAccessLog(
        Asker asker,
        LogQuestion about,
        LogForm form,
        @Nullable String cursor) implements AuditedQuery<AccessLogPart> {
    @Override
    public @Nullable CaseFileId file() {
        return about.file();
    }

    @Override
    public Reach reach() {
        return Reach.ACCESS_LOG;
    }

    @Override
    public Class<AccessLogPart> answeredWith() {
        return AccessLogPart.class;
    }
}
