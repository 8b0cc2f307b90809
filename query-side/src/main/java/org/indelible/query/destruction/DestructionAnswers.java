package org.indelible.query.destruction;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;

/** Answers from the stream of the destruction, whose key outlives what was destroyed. */
public final class DestructionAnswers {
    private final RecordedHistory history;
    private final LongSupplier known;

    /** @param known the last leaf that counts as known */
    public DestructionAnswers(RecordedHistory history, LongSupplier known) {
        this.history = history;
        this.known = known;
    }

    /** The certificate; {@code not-found} where nothing of that identity is destroyed. */
    @QueryHandler
    public DestructionCertificate answer(ReadDestruction query) {
        long position = known.getAsLong();
        String stream = DestructionEvent.stream(query.of(), query.ofEntry());
        List<RecordedFact> facts = history.all(stream, position);
        RecordedFact order =
                first(facts, DestructionOrdered.class).orElseThrow(() -> new ReadRefused(RefusalCode.NOT_FOUND));
        Optional<RecordedFact> done = first(facts, KeyDestroyed.class);
        return new DestructionCertificate(
                position,
                (DestructionOrdered) order.payload(),
                Proof.of(stream, order),
                done.map(fact -> (KeyDestroyed) fact.payload()).orElse(null),
                done.map(RecordedFact::recordedAt).orElse(null),
                done.map(fact -> Proof.of(stream, fact)).orElse(null));
    }

    private static Optional<RecordedFact> first(List<RecordedFact> facts, Class<? extends DestructionEvent> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.payload())).findFirst();
    }
}
