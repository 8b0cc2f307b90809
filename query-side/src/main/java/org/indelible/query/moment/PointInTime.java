package org.indelible.query.moment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From where the record is asked for.
 *
 * @param asAt leaves out what had not happened by then; null for all
 * @param knownAt leaves out what the ledger did not hold then; null for everything known now
 * @param atLeast the sequence of the file's stream that the answer must at least know; null for none in particular
 */
public record PointInTime(
        @Nullable Instant asAt,
        @Nullable KnownAt knownAt,
        @Nullable Long atLeast) {
    /** Everything, as known now. */
    public static final PointInTime NOW = new PointInTime(null, null, null);

    /** Everything, known at least up to this sequence of the file's stream. */
    public static PointInTime atLeast(long sequence) {
        return new PointInTime(null, null, sequence);
    }

    /** The same, known up to a leaf. */
    public PointInTime pinnedTo(long leaf) {
        return new PointInTime(asAt, new KnownAt.Leaf(leaf), atLeast);
    }
}
