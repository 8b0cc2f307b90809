package org.indelible.query.signals;

import java.time.Instant;
import java.util.stream.Stream;
import org.indelible.events.people.Author;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.FindingEscalated;
import org.indelible.events.signals.FindingEvent;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.signals.MisuseCaseReference;
import org.indelible.projection.signals.FindingState;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did about a finding.
 *
 * @param made what became of the finding by it
 * @param words the question, the answer, or the reason
 * @param misuseCase the case that it became
 */
public record FindingAct(
        Instant at,
        FindingState made,
        Author by,
        String words,
        @Nullable MisuseCaseReference misuseCase) {
    static Stream<FindingAct> of(RecordedFact fact) {
        return fact.payload() instanceof FindingEvent event ? Stream.of(of(fact.recordedAt(), event)) : Stream.empty();
    }

    private static FindingAct of(Instant at, FindingEvent event) {
        return switch (event) {
            case FindingAsked asked -> new FindingAct(at, FindingState.ASKED, asked.by(), asked.question(), null);
            case FindingReplied replied ->
                new FindingAct(at, FindingState.REPLIED, replied.by(), replied.words(), null);
            case FindingDismissed dismissed ->
                new FindingAct(at, FindingState.DISMISSED, dismissed.by(), dismissed.reason(), null);
            case FindingEscalated escalated ->
                new FindingAct(at, FindingState.ESCALATED, escalated.by(), escalated.reason(), escalated.misuseCase());
        };
    }
}
