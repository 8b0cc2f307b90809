package org.indelible.projection.signals;

import java.time.Instant;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.SignalRule;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null where all are.
 *
 * @param from the first moment of the first reading
 * @param before the first moment after the period
 */
public record FindingFilter(
        @Nullable FindingState state,
        @Nullable SignalRule rule,
        @Nullable AccountId account,
        @Nullable Instant from,
        @Nullable Instant before) {}
