package org.indelible.projection;

import java.time.Instant;

/**
 * One sealed event, in the ledger's global order.
 *
 * @param leaf the position in the global order, from 0
 * @param stream the text that names the stream; of a case file its identifier
 * @param sequence the place in the stream, from 0
 * @param payload an event of the vocabulary, or {@link Destroyed}
 */
public record CommittedEvent(long leaf, String stream, long sequence, Instant recordedAt, Object payload) {}
