package org.indelible.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the patrol of this node was, in a file, so that a node that is often started again comes to the end some time. What the file says is not trusted: at worst a round
 * begins anew, or at a place that it has passed.
 */
record PatrolPlace(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(PatrolPlace.class);
    private static final long BEGINNING = -1;

    /** The last leaf that was checked; the beginning where none is known. */
    long read() {
        try {
            return Files.exists(file)
                    ? Math.max(BEGINNING, Long.parseLong(Files.readString(file).strip()))
                    : BEGINNING;
        } catch (IOException | NumberFormatException e) {
            LOG.warn("Where the patrol was cannot be read: {}", e.getClass().getSimpleName());
            return BEGINNING;
        }
    }

    void keep(long leaf) {
        try {
            Files.writeString(file, Long.toString(leaf));
        } catch (IOException e) {
            LOG.debug("Where the patrol is cannot be kept: {}", e.getClass().getSimpleName());
        }
    }
}
