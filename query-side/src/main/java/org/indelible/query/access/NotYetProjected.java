package org.indelible.query.access;

/** The tables are not yet as far as was asked for; try again shortly (503). Nothing older is shown instead. */
public final class NotYetProjected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYetProjected() {
        super("not-yet-projected", null, false, false);
    }
}
