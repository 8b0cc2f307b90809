package org.indelible.query.closure;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Answers with the gates of closure, judged over all events of the file. */
public final class ClosureAnswers {
    private final Viewpoints viewpoints;
    private final RecordedHistory history;
    private final ClosurePolicy policy;

    public ClosureAnswers(Viewpoints viewpoints, RecordedHistory history, ClosurePolicy policy) {
        this.viewpoints = viewpoints;
        this.history = history;
        this.policy = policy;
    }

    /** The checklist. */
    @QueryHandler
    public ClosureChecklist answer(ReadClosureChecklist query) {
        var viewpoint = viewpoints.of(query.file(), PointInTime.NOW);
        var facts = history.all(query.file().toString(), viewpoint.knownAt());
        return new ClosureChecklist(
                viewpoint.knownAt(),
                FileHeading.of(query.file(), CaseRecord.of(facts, viewpoint)),
                viewpoint.today(),
                policy.gates(events(facts), viewpoint.today()));
    }

    /** What was destroyed counts for nothing. */
    private static List<CaseFileEvent> events(List<RecordedFact> facts) {
        return facts.stream()
                .map(RecordedFact::payload)
                .filter(CaseFileEvent.class::isInstance)
                .map(CaseFileEvent.class::cast)
                .toList();
    }
}
