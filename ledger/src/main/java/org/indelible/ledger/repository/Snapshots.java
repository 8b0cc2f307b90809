package org.indelible.ledger.repository;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States of long streams, kept so that a node that does not remember a stream need not fold all of it. They are derived and only spare work: one
 * that is missing, or is not what it says, costs the time of folding and changes no decision.
 */
public interface Snapshots<T> {
    /** Gives the state of a stream as it is now. */
    @FunctionalInterface
    interface Fold<T> {
        /** From an earlier state or, where there is none, from the stream's beginning. */
        Remembered<T> from(String stream, @Nullable Remembered<T> earlier);
    }

    /** The state of a stream up to an event that is on it; nothing where none was kept, or none that can be used. */
    Optional<Remembered<T>> find(String stream);

    /**
     * To be told how long a stream was found, or made. Returns at once and never fails.
     *
     * @param sequence of its last event
     * @param fold is called on another thread, if at all
     */
    void grew(String stream, long sequence, Fold<T> fold);

    /** Keeps none. */
    static <T> Snapshots<T> none() {
        return new Snapshots<>() {
            @Override
            public Optional<Remembered<T>> find(String stream) {
                return Optional.empty();
            }

            @Override
            public void grew(String stream, long sequence, Fold<T> fold) {
                // nothing is kept
            }
        };
    }
}
