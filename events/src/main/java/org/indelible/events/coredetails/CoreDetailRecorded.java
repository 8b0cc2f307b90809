package org.indelible.events.coredetails;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A core detail was recorded, with its source and, where the policy asks, the basis of it (HCC-6.1 to 6.3). Caused by any worker on the
 * file. Asserts what was told and by whom; does not prove it.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record CoreDetailRecorded(
        CaseFileId file,
        CoreDetail detail,
        @Nullable String basis,
        @Nullable EntryId reasonIn,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {}
