package org.indelible.query.record.disputes;

import java.util.List;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.people.Authorship;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody disputes, in their words.
 *
 * @param open the arenas in which it was not yet considered
 */
public record DisputeLine(
        DisputeId dispute,
        DisputeTarget target,
        DisputedBy raisedBy,
        String raisedByName,
        String theirWords,
        @Nullable String language,
        OccurredAt raisedAt,
        Authorship authorship,
        Recorded recorded,
        List<ConsideredLine> considered,
        List<Arena> open) {}
