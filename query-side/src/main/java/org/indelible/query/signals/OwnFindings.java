package org.indelible.query.signals;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;

/** What a person was asked about their own readings, the newest first; of what they were not asked about, nothing. */
public record OwnFindings(long position, List<OwnFinding> findings) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return findings.stream()
                .flatMap(finding -> finding.readings().stream())
                .flatMap(reading -> Stream.ofNullable(reading.file()))
                .distinct()
                .toList();
    }
}
