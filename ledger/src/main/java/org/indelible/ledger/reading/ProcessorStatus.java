package org.indelible.ledger.reading;

import java.util.List;
import java.util.Optional;

/**
 * How far one processor is on this node.
 *
 * @param name name of the processor
 * @param running whether it was started and not stopped
 * @param segments the segments that this node works on or last failed at, by number
 * @param reading why it cannot read on, in any segment, if it cannot
 */
public record ProcessorStatus(String name, boolean running, List<SegmentStatus> segments, Optional<Failure> reading) {
    /** Takes a copy of the list. */
    public ProcessorStatus {
        segments = List.copyOf(segments);
    }

    /** Whether there is an event that it cannot get past. */
    public boolean failing() {
        return reading.isPresent() || segments.stream().anyMatch(segment -> segment.failure() != null);
    }

    /** Leaf index up to which everything is handled; -1 if nothing is, or if this node works on no segment. */
    public long position() {
        return segments.stream().mapToLong(SegmentStatus::position).min().orElse(-1);
    }
}
