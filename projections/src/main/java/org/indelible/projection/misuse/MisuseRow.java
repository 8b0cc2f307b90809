package org.indelible.projection.misuse;

import java.util.UUID;
import org.indelible.events.misuse.MisuseCaseId;

/**
 * Where a misuse case is found in the ledger.
 *
 * @param leaf the leaf of its report
 */
public record MisuseRow(long leaf, UUID misuse) {
    /** The case. */
    public MisuseCaseId id() {
        return new MisuseCaseId(misuse);
    }
}
