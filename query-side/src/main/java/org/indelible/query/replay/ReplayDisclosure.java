package org.indelible.query.replay;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.Streams;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Asks what exactly somebody was shown.
 *
 * @param file of which they were shown something, or null for a search, a list, or another question about no single file
 * @param lane the lane that holds the disclosure: what the name of its stream ends with
 * @param sequence the place of the disclosure in that lane, from 0
 */
public record ReplayDisclosure(Asker asker, @Nullable CaseFileId file, String lane, long sequence)
        implements AuditedQuery<Replay> {
    /** The stream of the lane. */
    String stream() {
        return (file == null ? Streams.lanesOfSearches() : Streams.lanesOf(file)) + lane;
    }

    @Override
    public Reach reach() {
        return Reach.REPLAY;
    }

    @Override
    public Class<Replay> answeredWith() {
        return Replay.class;
    }
}
