package org.indelible.query.accessrequests;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Asks when and for what a file was read, in a form that can be given to the person whom it is about (HCC-9.3).
 *
 * @param staffNamed whether those who read are named; otherwise their roles are
 * @param whyNamed why they are, in words; null where they are not
 * @param from the first moment of the period, or null
 * @param before the first moment after the period, or null
 * @param cursor where the part before was cut off, or null for the first part
 */
public record ReadSubjectAccessLog(
        Asker asker,
        CaseFileId file,
        boolean staffNamed,
        @Nullable String whyNamed,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String cursor)
        implements AuditedQuery<SubjectAccessLog> {
    /** For which purpose alone it is made. */
    public static final String PURPOSE = "subject-access";

    @Override
    public Reach reach() {
        return Reach.ACCESS_LOG;
    }

    @Override
    public Class<SubjectAccessLog> answeredWith() {
        return SubjectAccessLog.class;
    }
}
