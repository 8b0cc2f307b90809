package org.indelible.query.signals;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of findings, the newest first.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record FoundFindings(
        long position,
        List<FindingShown> findings,
        @Nullable String next) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .flatMap(place -> Stream.ofNullable(place.file()))
                .distinct()
                .toList();
    }
}
