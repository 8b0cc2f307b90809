package org.indelible.query.misuse;

import java.util.List;
import java.util.function.LongSupplier;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Answers from the stream of one misuse case. A case about whoever asks is answered like one that there is not. */
public final class MisuseCaseAnswers {
    private final RecordedHistory history;
    private final LongSupplier known;

    /** @param known the last leaf that counts as known */
    public MisuseCaseAnswers(RecordedHistory history, LongSupplier known) {
        this.history = history;
        this.known = known;
    }

    /** The case; {@code not-found} where there is none, or none for whoever asks. */
    @QueryHandler
    public MisusePage answer(ReadMisuseCase query) {
        long position = known.getAsLong();
        List<RecordedFact> facts = history.all(query.misuse().toString(), position);
        AccountId reader = query.asker().actor().account();
        RecordedFact report = MisuseAnswers.report(facts)
                .filter(fact -> !((MisuseReported) fact.payload()).about().equals(reader))
                .orElseThrow(() -> new ReadRefused(RefusalCode.NOT_FOUND));
        return new MisusePage(
                position,
                (MisuseReported) report.payload(),
                report.recordedAt(),
                MisuseAnswers.of(facts, AccessLogAttached.class).toList(),
                MisuseAnswers.of(facts, MisuseCaseConcluded.class).findFirst().orElse(null));
    }
}
