package org.indelible.events.evidence;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a package of the record as it stood: entries that happened up to {@code asAt}, as known at ledger position
 * {@code knownAt} (a leaf index), for one stated purpose (HCC-3.3).
 *
 * @param knownAtTime the moment that was asked for, of which {@code knownAt} is the last leaf; null where none was asked for
 */
public record ExportRequested(
        ExportId export,
        CaseFileId file,
        String purpose,
        String reason,
        @Nullable Instant asAt,
        long knownAt,
        @Nullable Instant knownAtTime,
        Actor by,
        PackVersion pack)
        implements EvidenceExportEvent {}
