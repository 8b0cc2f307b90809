package org.indelible.app.evidence;

import java.util.Optional;
import org.indelible.events.evidence.ExportId;

/** Sees to it that one node builds an export. Whoever dies lets go of it. */
@FunctionalInterface
public interface ExportClaims {
    /**
     * Claims an export without waiting; empty if another node has.
     *
     * @throws org.indelible.ledger.store.LedgerUnavailable if it cannot be asked
     */
    Optional<Held> take(ExportId export);

    /** A claim, until it is closed. */
    @FunctionalInterface
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
