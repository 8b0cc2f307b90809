package org.indelible.projection.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many access events of one kind there were in one span of days. */
public record CountedAccess(
        LocalDate from,
        String outcome,
        @Nullable String purpose,
        @Nullable String allowedBy,
        long count) {}
