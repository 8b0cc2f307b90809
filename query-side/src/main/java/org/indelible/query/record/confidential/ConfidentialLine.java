package org.indelible.query.record.confidential;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * That a segment is withheld, from whom and why; stands beside the segment for those who may read it.
 *
 * @param reviewOn by when its ground is reviewed next, or null where it is no longer valid or was lifted
 * @param lifted null while it is withheld
 */
public record ConfidentialLine(
        ConfidentialityId confidentiality,
        ConfidentialGround ground,
        List<WithheldFrom> withheldFrom,
        String reason,
        @Nullable LocalDate reviewOn,
        Authorship authorship,
        Recorded recorded,
        List<Review> reviews,
        List<Consulted> consulted,
        @Nullable Lifted lifted) {
    /** A manager's review of the ground (HCC-8.2). */
    public record Review(GroundFinding finding, String reasons, Authorship authorship, Recorded recorded) {}

    /** What the originator said, or how they were sought (HCC-8.3). */
    public record Consulted(Consultation how, String words, LocalDate on, Authorship authorship, Recorded recorded) {}

    /** Since when and why it is available. */
    public record Lifted(String reason, Authorship authorship, Recorded recorded) {}
}
