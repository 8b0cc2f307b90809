package org.indelible.projection;

/** A crash emptied the tables of a projection: it must be built again before it can serve or go on. */
public final class ProjectionEmptied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProjectionEmptied(String projection) {
        super("projection " + projection + " was emptied by a crash and must be built again");
    }
}
