package org.indelible.events.coredetails;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Another child was born of the pregnancy that this file was held for, and a file of their own is opened (HCC-6.2). Caused by whoever opens
 * files. This file goes on as that of the first child; nothing is copied out of it. Does not prove that the other file was opened yet.
 *
 * @param twin the file of the other child
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record TwinRecorded(
        CaseFileId file,
        CaseFileId twin,
        LocalDate bornOn,
        String source,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
