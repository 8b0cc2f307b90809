package org.indelible.events.confidential;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The segment is withheld no longer: it is available to the child and those with parental responsibility, and to whoever else may read the file
 * (HCC-8.2). Caused by a manager, after the originator was consulted. What was withheld until now stays on record as having been.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record ConfidentialityLifted(
        CaseFileId file,
        ConfidentialityId confidentiality,
        EntryId entry,
        String reason,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements ConfidentialityEvent {}
