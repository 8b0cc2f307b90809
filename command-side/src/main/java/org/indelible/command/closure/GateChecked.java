package org.indelible.command.closure;

import org.indelible.command.policy.Violation;

/**
 * One gate of closure, looked at before anybody asks.
 *
 * @param gap what is or would be in the way, with its clause, and its earliest lawful date where one can be computed
 */
public record GateChecked(Violation gap, Standing standing) {
    /** Whether the gate is passed. */
    public enum Standing {
        /** Nothing is in the way here. */
        MET,
        /** Closure is refused. */
        OPEN,
        /** Nobody has said yet on which ground the file would close, and on some ground this is in the way. */
        DEPENDS_ON_GROUND
    }
}
