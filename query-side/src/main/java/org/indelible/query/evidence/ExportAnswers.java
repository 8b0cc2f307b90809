package org.indelible.query.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Answers from the export's own stream. */
public final class ExportAnswers {
    private final RecordedHistory history;
    private final LongSupplier known;

    /** @param known the last leaf that counts as known */
    public ExportAnswers(RecordedHistory history, LongSupplier known) {
        this.history = history;
        this.known = known;
    }

    /** The state; {@code not-found} where the file has no such export. */
    @QueryHandler
    public ExportState answer(ReadExport query) {
        long position = known.getAsLong();
        List<RecordedFact> facts = history.all(query.export().toString(), position);
        RecordedFact request = facts.stream()
                .filter(fact -> fact.payload() instanceof ExportRequested asked
                        && asked.file().equals(query.file()))
                .findFirst()
                .orElseThrow(() -> new ReadRefused(RefusalCode.NOT_FOUND));
        return new ExportState(
                position,
                (ExportRequested) request.payload(),
                request.recordedAt(),
                first(facts, ExportPrepared.class).orElse(null),
                first(facts, ExportFailed.class).orElse(null));
    }

    private static <E> Optional<E> first(List<RecordedFact> facts, Class<E> type) {
        return facts.stream()
                .map(RecordedFact::payload)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
