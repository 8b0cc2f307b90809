package org.indelible.query.closure;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;

/** Answers with the gates of closure, judged over all events of the file. */
public final class ClosureAnswers {
    private final Viewpoints viewpoints;
    private final Records records;
    private final ClosurePolicy policy;

    public ClosureAnswers(Viewpoints viewpoints, Records records, ClosurePolicy policy) {
        this.viewpoints = viewpoints;
        this.records = records;
        this.policy = policy;
    }

    /** The checklist. */
    @QueryHandler
    public ClosureChecklist answer(ReadClosureChecklist query) {
        var viewpoint = viewpoints.of(query.file(), PointInTime.NOW);
        var facts = records.all(query.file(), viewpoint.knownAt(), query.asker().actor());
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
