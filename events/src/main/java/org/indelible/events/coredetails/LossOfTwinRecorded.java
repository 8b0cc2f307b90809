package org.indelible.events.coredetails;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * One of the children who were expected will not be born, and another is expected still or was born (HCC-6.2). Caused by any worker on the
 * file, in words that are gentle. Ends nothing that is owed about the other.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record LossOfTwinRecorded(
        CaseFileId file,
        LocalDate on,
        String words,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
