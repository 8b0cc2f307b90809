package org.indelible.events.coredetails;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The child was born (HCC-6.3): from here on ethnicity may be recorded, and who was seen is asked at every visit.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record BirthRecorded(
        CaseFileId file,
        LocalDate bornOn,
        String source,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
