package org.indelible.ledger.anchors;

import java.time.Duration;
import java.util.List;

/**
 * How far the ledger is witnessed.
 *
 * @param required cosignatures that a checkpoint needs
 * @param size leaves of the newest checkpoint that has them; 0 without one
 * @param waiting how long the oldest checkpoint after that one has waited for them; zero if there is none
 * @param witnesses one for each that is configured
 */
public record WitnessingStatus(int required, long size, Duration waiting, List<WitnessState> witnesses) {
    /** Takes a copy of the list. */
    public WitnessingStatus {
        witnesses = List.copyOf(witnesses);
    }

    /** How many witnesses have cosigned another history. */
    public long contradicting() {
        return witnesses.stream().filter(WitnessState::contradicts).count();
    }
}
