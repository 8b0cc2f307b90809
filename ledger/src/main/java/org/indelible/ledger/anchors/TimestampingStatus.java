package org.indelible.ledger.anchors;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far the ledger is timestamped.
 *
 * @param configured whether an authority is asked at all
 * @param size leaves of the newest checkpoint with a timestamp; 0 without one
 * @param age how long ago that was, by the authority's clock; null without one
 * @param trouble why there was no timestamp when one was last asked for, a sentence; null if there was one
 */
public record TimestampingStatus(
        boolean configured,
        long size,
        @Nullable Duration age,
        @Nullable String trouble) {}
