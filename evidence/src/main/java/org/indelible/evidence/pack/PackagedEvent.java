package org.indelible.evidence.pack;

import java.time.Instant;
import org.indelible.evidence.header.EventHeader;
import org.jspecify.annotations.Nullable;

/**
 * One event in a package.
 *
 * @param header the event's header
 * @param leafIndex its place in the order of the whole ledger; higher than that of the stream's event before
 * @param sealedAt when the ledger sealed it
 * @param disclosure its payload; null where the payload is not part of the package (destroyed, or withheld), which leaves the chain whole
 */
public record PackagedEvent(
        EventHeader header,
        long leafIndex,
        Instant sealedAt,
        @Nullable Disclosure disclosure) {}
