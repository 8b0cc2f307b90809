package org.indelible.query.signals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FindingReplied;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** A finding as the person concerned may know it: from the first question on, and only what they were asked about. */
record OwnSide(RecordedHistory history, AccountId person, long position) {
    /** What they were asked; nothing where they were not. */
    Optional<OwnFinding> asked(FindingId finding) {
        var facts = history.all(finding.toString(), position);
        var said = facts.stream().flatMap(OwnSide::said).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new OwnFinding(finding, said, readings(facts)));
    }

    private static Stream<OwnFinding.Said> said(RecordedFact fact) {
        return switch (fact.payload()) {
            case FindingAsked asked -> Stream.of(new OwnFinding.Said(fact.recordedAt(), false, asked.question()));
            case FindingReplied replied -> Stream.of(new OwnFinding.Said(fact.recordedAt(), true, replied.words()));
            default -> Stream.empty();
        };
    }

    private List<OwnReading> readings(List<RecordedFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.payload() instanceof FindingAsked asked
                        ? asked.found().evidence().stream()
                        : Stream.<EvidencePlace>empty())
                .distinct()
                .flatMap(place -> history.facts(place.stream(), Set.of(place.sequence())).stream())
                .flatMap(fact -> OwnReading.of(fact, person).stream())
                .sorted(Comparator.comparing(OwnReading::at))
                .toList();
    }
}
