package org.indelible.ledger.reading;

import org.jspecify.annotations.Nullable;

/**
 * How far one segment is.
 *
 * @param segment number of the segment
 * @param position leaf index of the last event handled or passed by; -1 before the first
 * @param caughtUp whether it has seen everything that was sealed when it last looked
 * @param failure the event it cannot get past, if there is one
 */
public record SegmentStatus(
        int segment,
        long position,
        boolean caughtUp,
        @Nullable Failure failure) {}
