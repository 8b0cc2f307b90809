package org.indelible.events.confidential;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A manager reviewed the ground on which a segment is withheld (HCC-8.2). Whatever was found, it goes on being withheld until it is lifted.
 *
 * @param reasons why the ground holds or does not
 * @param nextReviewOn by when it is reviewed again; null where it is no longer valid
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record ConfidentialGroundReviewed(
        CaseFileId file,
        ConfidentialityId confidentiality,
        EntryId entry,
        GroundFinding finding,
        String reasons,
        @Nullable LocalDate nextReviewOn,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements ConfidentialityEvent {}
