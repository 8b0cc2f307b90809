package org.indelible.projection.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one file stands towards one person at one moment, beside its team and allocated worker.
 *
 * @param restricted whether it opens to named people only
 * @param named whether this person is one of them
 * @param conflicted whether a conflict of interest keeps it from them
 * @param ground {@code involvement}, {@code grant} or {@code emergency}: the first of these that lets them in, or null
 * @param until the moment from which that lets them in no longer, or null where only an event ends it
 */
public record Admittance(
        boolean restricted,
        boolean named,
        boolean conflicted,
        @Nullable String ground,
        @Nullable Instant until) {
    /** Of a file about which nothing is said but its team and worker. */
    public static final Admittance NONE = new Admittance(false, false, false, null, null);
}
