package org.indelible.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indelible.ledger.store.TestLedger.event;
import static org.indelible.ledger.store.TestLedger.note;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.SerializationException;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.ledger.store.TestLedger.FileClosed;
import org.indelible.ledger.store.TestLedger.NoteAdded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerStorageEngineTest {
    private final Path keyset = TestLedger.keyset();
    private final TestLedger ledger = new TestLedger(TestDatabase.fresh(), keyset);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_stream_comes_back_as_it_was_appended() {
        ledger.appender.append(
                List.of(event("file-1", 0, new NoteAdded("n1", "first")), event("file-1", 1, new FileClosed("moved"))));
        List<? extends DomainEventMessage<?>> events =
                ledger.engine.readEvents("file-1", 0).asStream().toList();
        assertThat(events)
                .extracting(event -> (Object) event.getPayload())
                .containsExactly(new NoteAdded("n1", "first"), new FileClosed("moved"));
        assertThat(events.getFirst().getMetaData()).isEqualTo(TestLedger.ANNA);
        assertThat(events.getFirst().getTimestamp()).isEqualTo(TestLedger.NOW);
        assertThat(ledger.engine.lastSequenceNumberFor("file-1")).contains(1L);
        assertThat(ledger.engine.lastSequenceNumberFor("nowhere")).isEmpty();
    }

    @Test
    void a_stream_longer_than_a_page_comes_back_whole() {
        for (int from = 0; from < 450; from += 50) {
            int first = from;
            ledger.appender.append(IntStream.range(first, first + 50)
                    .mapToObj(i -> event("file-1", i, new FileClosed("x")))
                    .toList());
        }
        assertThat(ledger.engine.readEvents("file-1", 3).asStream()).hasSize(447);
    }

    @Test
    void there_is_one_way_to_follow_the_ledger_and_it_is_not_this() {
        assertThatThrownBy(() -> new LedgerEventStore(ledger.engine).openStream(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_destroyed_payload_is_said_to_be_destroyed_and_the_rest_is_there() {
        ledger.append(note("file-1", 0));
        ledger.append(note("file-1", 1));
        ledger.seal();
        TestDatabase.execute(ledger.logins.destroyer(), "delete from ledger.keys where key_id = 'entry/file-1/note-0'");
        try (TestLedger later = new TestLedger(ledger.logins, keyset)) {
            assertThat(later.engine.readEvents("file-1", 0).asStream().map(DomainEventMessage::getPayload))
                    .first()
                    .isEqualTo(new PayloadDestroyed());
            assertThat(later.engine.readEvents("file-1", 1).asStream().map(DomainEventMessage::getPayload))
                    .hasOnlyElementsOfType(NoteAdded.class);
            LedgerEvent destroyed =
                    later.reader.range("file-1", 0, 0, LedgerReader.NEWEST).getFirst();
            assertThat(destroyed.destroyed()).isTrue();
            assertThat(destroyed.payload()).isEmpty();
            assertThat(destroyed.type()).isEqualTo("note.added");
        }
    }

    @Test
    void types_that_are_not_registered_are_neither_written_nor_read() {
        record Stray(String text) {}
        assertThatThrownBy(() -> ledger.append(event("file-1", 0, new Stray("x"))))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() ->
                        ledger.engine.appendEvents(List.of(GenericEventMessage.asEventMessage(new FileClosed("x")))))
                .hasMessageContaining("belongs to no stream");
    }

    @Test
    void a_stream_that_cannot_be_read_is_an_error_not_an_empty_stream() {
        ledger.app.close();
        assertThatThrownBy(
                        () -> ledger.engine.readEvents("file-1", 0).asStream().toList())
                .isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> ledger.reader.range("file-1", 0, 9, LedgerReader.NEWEST))
                .isInstanceOf(LedgerUnavailable.class);
    }
}
