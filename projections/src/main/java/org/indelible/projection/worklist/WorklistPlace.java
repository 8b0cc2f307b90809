package org.indelible.projection.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an item stands in a worklist; the key of the order. */
public record WorklistPlace(@Nullable LocalDate dueOn, Instant since, UUID item) {}
