package org.indelible.ledger.reading;

/**
 * How one processor works.
 *
 * @param name names its tokens; a renamed processor begins anew
 * @param segments into how many parts, that run side by side on any node, it is cut at its first start ever; a stream's events stay together
 * @param batchSize events handled in one transaction at most
 * @param start where it begins at its first start ever
 */
public record ProcessorSettings(String name, int segments, int batchSize, Start start) {
    /** Where a processor that has no position yet begins. */
    public enum Start {
        /** At the first event of the ledger, as a table must that is to hold everything. */
        FIRST_EVENT,
        /** After what is sealed already, as an automation must that may not act upon the past. */
        NEXT_EVENT
    }

    /** A processor that builds a table from all events: one segment, up to 100 events in a transaction. */
    public static ProcessorSettings projection(String name) {
        return new ProcessorSettings(name, 1, 100, Start.FIRST_EVENT);
    }

    /** The same settings with another number of segments. */
    public ProcessorSettings inSegments(int number) {
        return new ProcessorSettings(name, number, batchSize, start);
    }
}
