package org.indelible.projection;

/** Another rebuild of the projection is running. */
public final class RebuildRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildRunning(String projection) {
        super("projection " + projection + " is being rebuilt already");
    }
}
