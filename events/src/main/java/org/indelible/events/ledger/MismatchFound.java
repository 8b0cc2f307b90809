package org.indelible.events.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored row cannot be what was appended. If it was not sealed, its stream ends before it; if it was, nothing is sealed until somebody has seen to it.
 *
 * @param stream the stream whose row it is
 * @param sequence the row's place in it
 * @param event the event id that the row claims
 * @param mismatch what is wrong with it, for instance {@code HASH_DIFFERS}
 * @param foundAt when it was come upon
 */
public record MismatchFound(String stream, long sequence, UUID event, String mismatch, Instant foundAt)
        implements LedgerStatement {}
