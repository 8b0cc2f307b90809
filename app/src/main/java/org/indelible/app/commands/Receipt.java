package org.indelible.app.commands;

import java.util.List;
import java.util.UUID;

/**
 * What a caller keeps of an accepted command. Where there was nothing to record, because all of it is on record already, it tells
 * where the stream stands: the last event, whichever command that came from, and no identities.
 *
 * @param stream the stream to which its events were appended
 * @param firstSequence the sequence of the first of them, counted from 0
 * @param lastSequence the sequence of the last: a read that is at least as fresh as this sees them all
 * @param events the identities of this command's events, in order
 * @param receipt the hash of the last event, in lower-case hexadecimal: whoever holds it can show that the event is unchanged
 */
public record Receipt(String stream, long firstSequence, long lastSequence, List<UUID> events, String receipt) {
    public Receipt {
        events = List.copyOf(events);
    }
}
