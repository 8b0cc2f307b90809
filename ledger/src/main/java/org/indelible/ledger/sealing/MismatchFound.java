package org.indelible.ledger.sealing;

import java.time.Instant;
import java.util.UUID;

/**
 * A row that cannot be what was appended. If it was not sealed yet it never will be, and nothing after it in its stream; if it was, nothing at all
 * is sealed from then on.
 *
 * @param streamId the stream whose row it is
 * @param sequence the row's place in its stream
 * @param eventId the event id that the row claims
 * @param mismatch what is wrong with it
 * @param foundAt when the sealer came upon it
 */
public record MismatchFound(String streamId, long sequence, UUID eventId, Mismatch mismatch, Instant foundAt) {
    /** Whether the row had been sealed, so that sealing stops. */
    public boolean stopsSealing() {
        return mismatch == Mismatch.SEALED_EVENT_CHANGED;
    }
}
