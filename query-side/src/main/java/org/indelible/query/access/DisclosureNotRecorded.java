package org.indelible.query.access;

/** What was to be shown, or refused, could not be recorded durably, so nothing is shown (503). */
public final class DisclosureNotRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DisclosureNotRecorded(Throwable cause) {
        super("disclosure-not-recorded", cause);
    }
}
