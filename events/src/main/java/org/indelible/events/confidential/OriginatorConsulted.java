package org.indelible.events.confidential;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Whoever gave the information was asked before it is shared, or it is said what was done to reach them (HCC-8.3). Caused by a manager. Does not
 * prove that they agree: their views are taken into account, and the manager decides.
 *
 * @param words their views and wishes, or the steps that were taken
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record OriginatorConsulted(
        CaseFileId file,
        ConfidentialityId confidentiality,
        EntryId entry,
        Consultation how,
        String words,
        LocalDate on,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements ConfidentialityEvent {}
