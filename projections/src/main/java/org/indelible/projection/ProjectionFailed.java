package org.indelible.projection;

/**
 * A projection cannot go on at this event. Names where it stands, never what it says: the message and stack of the cause stay out,
 * because they may quote the event.
 */
public final class ProjectionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProjectionFailed(String projection, CommittedEvent event, String why) {
        super("projection " + projection + " cannot apply leaf " + event.leaf() + ", stream " + event.stream()
                + ", sequence " + event.sequence() + ", "
                + event.payload().getClass().getSimpleName() + ": " + why);
    }

    /** With the place in the code at which it failed, and the name of the failure's class. */
    static ProjectionFailed at(String projection, CommittedEvent event, RuntimeException cause) {
        var failed = new ProjectionFailed(projection, event, cause.getClass().getSimpleName());
        failed.setStackTrace(cause.getStackTrace());
        return failed;
    }
}
