package org.indelible.query.access;

import org.indelible.events.access.AccessEvent;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Where disclosures and refusals are recorded: the lane streams of the ledger. */
@FunctionalInterface
public interface DisclosureLog {
    /**
     * Appends one fact; returns only when it is committed.
     *
     * @param lane the file in whose access lanes it belongs, or null for the search lanes: no single file is meant, or none such exists
     * @throws RuntimeException if it is not certain to be durable
     */
    void append(@Nullable CaseFileId lane, AccessEvent event);
}
