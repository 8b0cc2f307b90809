package org.indelible.ledger.reading;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The event that a processor cannot get past. It holds no text of the error, which could quote the record.
 *
 * @param eventId id of the event, or of the first of its batch when the commit failed; empty if the event could not be read
 * @param eventType simple name of the event's class; empty if the event could not be read
 * @param position leaf index of the event or, if it could not be read, the one after which to look for it; -1 if that is not known
 * @param errorType class name of the error
 */
public record Failure(String eventId, String eventType, long position, String errorType) {
    static Failure of(EventMessage<?> event, Throwable error) {
        return new Failure(
                event.getIdentifier(),
                event.getPayloadType().getSimpleName(),
                position(event),
                error.getClass().getName());
    }

    static Failure toRead(long after, Throwable error) {
        return new Failure("", "", after, error.getClass().getName());
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }
}
