package org.indelible.query.accesslog;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;

/**
 * Asks who read or tried to read: of a file, by a person, or in a period, and of these for what, on what ground and with what outcome.
 *
 * @param file whose readers, or null
 * @param person whose reads, or null
 * @param from the first moment of the period, or null
 * @param before the first moment after the period, or null
 * @param facets what the lines have in common, or null where that does not matter
 * @param cursor where the page before ended, or null for the first page; it pins what is known to what that page knew
 * @param limit how many lines, or 0 for the usual number
 */
public record ReadAccessLog(
        Asker asker,
        @Nullable CaseFileId file,
        @Nullable AccountId person,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable AccessFacets facets,
        @Nullable String cursor,
        int limit)
        implements AuditedQuery<AccessLog> {
    public ReadAccessLog {
        limit = PageSize.of(limit);
    }

    /** Asks for a page of these lines. */
    public ReadAccessLog(Asker asker, LogQuestion about, @Nullable String cursor, int limit) {
        this(asker, about.file(), about.person(), about.from(), about.before(), about.facets(), cursor, limit);
    }

    /** Asks whatever the lines have in common. */
    public ReadAccessLog(
            Asker asker,
            @Nullable CaseFileId file,
            @Nullable AccountId person,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String cursor,
            int limit) {
        this(asker, file, person, from, before, null, cursor, limit);
    }

    LogQuestion about() {
        return new LogQuestion(file, person, from, before, facets);
    }

    @Override
    public Reach reach() {
        return Reach.ACCESS_LOG;
    }

    @Override
    public Class<AccessLog> answeredWith() {
        return AccessLog.class;
    }
}
