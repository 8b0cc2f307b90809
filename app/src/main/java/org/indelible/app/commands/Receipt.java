package org.indelible.app.commands;

import java.util.List;
import java.util.UUID;

/**
 * What a caller keeps of an accepted command.
 *
 * @param stream the stream to which its events were appended
 * @param firstSequence the sequence of the first of them, counted from 0
 * @param lastSequence the sequence of the last: a read that is at least as fresh as this sees them all
 * @param events their identities, in order
 * @param receipt the hash of the last event, in lower-case hexadecimal: whoever holds it can show that the event is unchanged
 */
public record Receipt(String stream, long firstSequence, long lastSequence, List<UUID> events, String receipt) {
    /** Of a command that had nothing to record. */
    public static final Receipt NOTHING = new Receipt("", -1, -1, List.of(), "");

    public Receipt {
        events = List.copyOf(events);
    }
}
