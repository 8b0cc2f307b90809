package org.indelible.query.misuse;

import java.time.Instant;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One misuse case.
 *
 * @param evidence the access logs that were attached, in the order of attaching; each says how the same pages are shown again
 * @param concluded what came of it, or null while it is open
 */
public record MisusePage(
        long position,
        MisuseReported reported,
        Instant reportedAt,
        List<AccessLogAttached> evidence,
        @Nullable MisuseCaseConcluded concluded)
        implements DisclosedAnswer {
    public MisusePage {
        evidence = List.copyOf(evidence);
    }

    @Override
    public List<CaseFileId> filesShown() {
        CaseFileId file = reported.concerning();
        return file == null ? List.of() : List.of(file);
    }
}
