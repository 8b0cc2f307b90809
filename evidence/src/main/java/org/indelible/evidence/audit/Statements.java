package org.indelible.evidence.audit;

import java.util.Optional;
import org.indelible.evidence.tiles.WithheldFile;

/** Where a ledger is asked how its streams ended when it stated that last. What it gives is not trusted. */
@FunctionalInterface
public interface Statements {
    /** Of a ledger that states nothing. */
    Statements NONE = _ -> Optional.empty();

    /**
     * The newest statement, as {@link org.indelible.evidence.completeness.CompletenessProof} is encoded.
     *
     * @param streamId a stream, for the proof is one stream's; which one makes no difference
     * @return empty if the ledger says that it has stated nothing yet
     * @throws WithheldFile if it gives no such answer
     */
    Optional<byte[]> newest(String streamId);
}
