package org.indelible.ledger.sealing;

import java.time.Instant;
import java.util.List;

/**
 * What came of one attempt to seal.
 *
 * @param outcome how it ended
 * @param sealed how many events were sealed
 * @param head the end of the sealed order afterwards; without meaning if somebody else was sealing
 * @param found rows newly found wrong
 */
record Sealing(Outcome outcome, int sealed, Head head, List<MismatchFound> found) {
    static final Sealing TAKEN = new Sealing(Outcome.TAKEN, 0, new Head(0, Instant.EPOCH, "0", false), List.of());

    /** How an attempt ended. */
    enum Outcome {
        /** Everything that was to be seen is sealed or quarantined. */
        DONE,
        /** There is more to do at once. */
        MORE,
        /** Somebody else is sealing. */
        TAKEN,
        /** Something sealed has been changed, so nothing is sealed. */
        STOPPED
    }
}
