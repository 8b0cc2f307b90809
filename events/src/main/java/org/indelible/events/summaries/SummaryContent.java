package org.indelible.events.summaries;

import org.jspecify.annotations.Nullable;

/**
 * The present position and how to proceed (HCC-3.1), with risks to the child or to staff (HCC-2.7), and how equality and diversity were
 * considered (HCC-2.4, marked when empty). Reasons for closure when the case is about to close (HCC-12.1).
 */
public record SummaryContent(
        String presentPosition,
        String howToProceed,
        @Nullable String risks,
        @Nullable String equalityConsidered,
        @Nullable String closureReasons) {}
