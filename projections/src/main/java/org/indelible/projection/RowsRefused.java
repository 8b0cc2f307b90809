package org.indelible.projection;

/** Rows of several events were inserted together, and one of them cannot be: which event's, shows when they are applied one by one. */
final class RowsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowsRefused(RuntimeException cause) {
        super(cause.getClass().getSimpleName(), cause);
    }

    /** Why. */
    RuntimeException reason() {
        return getCause() instanceof RuntimeException reason ? reason : this;
    }
}
