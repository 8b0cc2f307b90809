package org.indelible.ledger.store;

import java.util.Comparator;

/** A place in a stream. */
record Position(String streamId, long sequence) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::streamId).thenComparingLong(Position::sequence);

    Position before() {
        return new Position(streamId, sequence - 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
