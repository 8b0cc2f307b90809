package org.indelible.app.evidence;

import java.util.Optional;
import org.indelible.evidence.completeness.CompletenessProof;

/** States how all streams of the ledger end, and proves it for one. */
public interface Completeness {
    /**
     * The proof for a stream as it is sealed now, or was when somebody else stated it a moment ago.
     *
     * @return empty if the statement is not sealed and signed within some seconds
     */
    Optional<CompletenessProof> now(String stream) throws InterruptedException;
}
