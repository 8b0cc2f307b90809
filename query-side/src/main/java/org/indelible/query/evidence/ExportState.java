package org.indelible.query.evidence;

import java.time.Instant;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and what came of it.
 *
 * @param requestedAt when the ledger recorded the request
 * @param prepared the digest and size of the package, or null while there is none
 * @param failed why it could not be built, or null
 */
public record ExportState(
        long position,
        ExportRequested requested,
        Instant requestedAt,
        @Nullable ExportPrepared prepared,
        @Nullable ExportFailed failed)
        implements DisclosedAnswer {}
