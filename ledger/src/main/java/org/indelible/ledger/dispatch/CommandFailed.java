package org.indelible.ledger.dispatch;

/** A command's handler threw something checked, which no handler should. */
public final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandFailed(Throwable cause) {
        super(cause);
    }
}
