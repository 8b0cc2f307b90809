package org.indelible.ledger.store;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt for one event, given once it is durable.
 *
 * @param eventHash what the caller can later hold the ledger to
 * @param recordedAt to the microsecond
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Appended(UUID eventId, String streamId, long sequence, byte[] eventHash, Instant recordedAt) {}
