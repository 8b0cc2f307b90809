package org.indelible.ledger.dispatch;

/** The stream moved on each time the command was about to append, also after every retry. Nothing was appended; it can be tried again later. */
public final class TooManyConflicts extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyConflicts(int attempts, RuntimeException last) {
        super("the stream moved on each of " + attempts + " times", last);
    }
}
