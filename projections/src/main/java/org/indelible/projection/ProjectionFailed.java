package org.indelible.projection;

import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;

/**
 * A projection cannot go on at this event. Names where it stands, never what it says: the message and stack of the cause stay out,
 * because they may quote the event. The message is for everybody, so it does not name the stream, which may be a file's.
 */
public final class ProjectionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    ProjectionFailed(String projection, CommittedEvent event, String why) {
        super("projection " + projection + " cannot apply leaf " + event.leaf() + ", " + type(event.payload()) + ": "
                + why);
        this.place = "stream " + event.stream() + ", sequence " + event.sequence();
    }

    private static String type(Object payload) {
        return payload instanceof Destroyed destroyed
                ? destroyed.type()
                : EventCatalogue.TYPES.stream()
                        .filter(type -> type.type() == payload.getClass())
                        .map(RecordedType::name)
                        .findFirst()
                        .orElse("an unknown type");
    }

    /** Stream and sequence of the event; for the log. */
    public String place() {
        return place;
    }

    /** With the place in the code at which it failed, and the name of the failure's class. */
    static ProjectionFailed at(String projection, CommittedEvent event, RuntimeException cause) {
        var failed = new ProjectionFailed(projection, event, cause.getClass().getSimpleName());
        failed.setStackTrace(cause.getStackTrace());
        return failed;
    }
}
