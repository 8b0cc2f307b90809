package org.indelible.command.misuse;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** What was shown of an access log, as {@link org.indelible.events.misuse.AccessLogAttached} keeps it. */
public record SeenLog(
        @Nullable CaseFileId of,
        @Nullable Instant from,
        @Nullable Instant before,
        long knownAt,
        int lines,
        String digest,
        List<DisclosureId> disclosures) {
    public SeenLog {
        disclosures = List.copyOf(disclosures);
    }
}
