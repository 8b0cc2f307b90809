package org.indelible.app.wiring;

/** An event cannot be read, so nothing after it is projected. Names its leaf and the kind of fault, and nothing that the event says. */
final class LeafUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeafUnreadable(long leaf, RuntimeException fault) {
        super("leaf " + leaf + " cannot be read: " + fault.getClass().getSimpleName());
        setStackTrace(fault.getStackTrace());
    }
}
