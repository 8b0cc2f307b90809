package org.indelible.events.signals;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * Where in the disclosure log a reading or a refusal is recorded, from where it can be replayed.
 *
 * @param stream the lane
 * @param sequence the place in the lane, from 0
 * @param leaf the position in the ledger's global order
 * @param file the file that was read, or null where none was
 * @param at when it was recorded
 */
public record EvidencePlace(
        String stream, long sequence, long leaf, @Nullable CaseFileId file, Instant at) {}
