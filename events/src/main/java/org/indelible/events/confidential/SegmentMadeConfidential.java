package org.indelible.events.confidential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A segment of a note is withheld from those it names, on one of three grounds (HCC-8.1). Caused by any practitioner on the file. From now on none
 * of them is shown its words or that there are any. Does not prove that the ground holds: a manager reviews it.
 *
 * @param revision the revision last saved, counted from 1, of which the segment is part
 * @param segment counted from 0
 * @param reason why it is withheld, in words that are used again when somebody asks for access (HCC-8.4)
 * @param reviewOn by when a manager reviews the ground
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record SegmentMadeConfidential(
        CaseFileId file,
        ConfidentialityId confidentiality,
        EntryId entry,
        int revision,
        int segment,
        ConfidentialGround ground,
        List<WithheldFrom> withheldFrom,
        String reason,
        LocalDate reviewOn,
        Authorship authorship,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements ConfidentialityEvent {
    public SegmentMadeConfidential {
        withheldFrom = List.copyOf(withheldFrom);
    }
}
