package org.indelible.events.disputes;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the record concerns says that it is wrong, in their own words (HCC-5.8). Caused by any practitioner who was told. The
 * disputed text is unchanged; does not decide who is right.
 *
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record DisputedFactAnnotated(
        CaseFileId file,
        DisputeId dispute,
        DisputeTarget target,
        DisputedBy raisedBy,
        String raisedByName,
        String theirWords,
        @Nullable String language,
        OccurredAt raisedAt,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    @Override
    public @Nullable EntryId ofEntry() {
        return switch (target) {
            case DisputeTarget.OfEntry of -> of.entry();
            case DisputeTarget.OfSegment of -> of.entry();
            case DisputeTarget.OfCoreDetail _, DisputeTarget.OfPlan _, DisputeTarget.OfOmission _ -> null;
        };
    }
}
