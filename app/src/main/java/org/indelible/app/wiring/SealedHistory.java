package org.indelible.app.wiring;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.ledger.store.LedgerSerializer;
import org.indelible.ledger.store.Plaintext;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.SealedEvents;
import org.indelible.query.moment.Moments;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;
import org.jspecify.annotations.Nullable;

/** The ledger's sealed events in the words of the vocabulary: in leaf order for projections, by stream for answers. */
final class SealedHistory implements SealedEvents, RecordedHistory, Moments {
    private static final String ENTRY_KEY = "entry/";

    private final LedgerReader reader;
    private final LedgerSerializer serializer;

    SealedHistory(LedgerReader reader, LedgerSerializer serializer) {
        this.reader = reader;
        this.serializer = serializer;
    }

    @Override
    public List<CommittedEvent> after(long leaf, int atMost) {
        return reader.after(leaf, atMost).stream().map(this::committed).toList();
    }

    @Override
    public long newest() {
        return reader.newest().orElse(-1);
    }

    @Override
    public long leafAt(Instant moment) {
        return reader.lastLeafAt(moment).orElse(-1);
    }

    @Override
    public OptionalLong leafOf(CaseFileId file, long sequence) {
        return reader.leafOf(file.toString(), sequence);
    }

    @Override
    public boolean isRecorded(CaseFileId file, long sequence) {
        return reader.isRecorded(file.toString(), sequence);
    }

    @Override
    public List<RecordedFact> facts(String stream, Set<Long> sequences) {
        return reader.chosen(stream, sequences, LedgerReader.NEWEST).stream()
                .map(this::fact)
                .toList();
    }

    @Override
    public List<RecordedFact> all(String stream, long upToLeaf) {
        return reader.range(stream, 0, Long.MAX_VALUE, upToLeaf).stream()
                .map(this::fact)
                .toList();
    }

    /** The event as the fold of a record takes it. */
    RecordedFact fact(LedgerEvent event) {
        return new RecordedFact(
                event.leafIndex(),
                event.sealedAt(),
                event.sequence(),
                event.header().eventId(),
                HexFormat.of().formatHex(event.eventHash()),
                event.recordedAt(),
                payload(event));
    }

    private CommittedEvent committed(LedgerEvent event) {
        return new CommittedEvent(
                event.leafIndex(), event.header().streamId(), event.sequence(), event.recordedAt(), payload(event));
    }

    /** The event itself, or what stands in its place when its key was destroyed. */
    Object payload(LedgerEvent event) {
        Optional<Plaintext> plain = event.payload();
        return plain.map(known -> read(event, known)).orElseGet(() -> new Destroyed(event.type(), entryOf(event)));
    }

    private Object read(LedgerEvent event, Plaintext plain) {
        var type = new SimpleSerializedType(event.type(), event.revision());
        return serializer.deserialize(new SimpleSerializedObject<>(plain.json(), byte[].class, type));
    }

    private static @Nullable EntryId entryOf(LedgerEvent event) {
        String key = event.header().keyId();
        return key.startsWith(ENTRY_KEY) ? new EntryId(UUID.fromString(key.substring(key.lastIndexOf('/') + 1))) : null;
    }
}
