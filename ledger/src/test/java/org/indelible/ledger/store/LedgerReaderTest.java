package org.indelible.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indelible.ledger.store.TestLedger.event;
import static org.indelible.ledger.store.TestLedger.note;

import java.time.Instant;
import java.util.List;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.ledger.store.TestLedger.NoteAdded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTest {
    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void ranges_and_chosen_events_are_read_up_to_a_leaf_and_only_sealed() {
        for (int i = 0; i < 5; i++) {
            ledger.append(note("file-1", i));
        }
        ledger.seal();
        ledger.append(note("file-1", 5));
        assertThat(ledger.reader.range("file-1", 1, 9, LedgerReader.NEWEST))
                .extracting(LedgerEvent::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.reader.range("file-1", 0, 9, 2))
                .extracting(LedgerEvent::leafIndex)
                .containsExactly(0L, 1L, 2L);
        assertThat(ledger.reader.chosen("file-1", List.of(4L, 1L, 5L), LedgerReader.NEWEST))
                .extracting(LedgerEvent::sequence)
                .containsExactly(1L, 4L);
        assertThat(ledger.reader.lastLeafAt(Instant.parse("2026-11-22T10:00:03Z")))
                .hasValue(2);
        assertThat(ledger.reader.lastLeafAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void what_is_recorded_is_known_before_it_is_sealed() {
        ledger.append(note("file-1", 0));
        assertThat(ledger.reader.isRecorded("file-1", 0)).isTrue();
        assertThat(ledger.reader.isRecorded("file-1", 1)).isFalse();
        assertThat(ledger.reader.isRecorded("file-2", 0)).isFalse();
    }

    @Test
    void an_event_has_a_leaf_once_it_is_sealed() {
        ledger.append(note("file-1", 0));
        ledger.append(note("file-1", 1));
        assertThat(ledger.reader.leafOf("file-1", 1)).isEmpty();
        ledger.seal();
        assertThat(ledger.reader.leafOf("file-1", 1)).hasValue(1);
        assertThat(ledger.reader.leafOf("file-1", 2)).isEmpty();
    }

    @Test
    void an_event_gives_its_text_its_secret_and_what_vouches_for_them() {
        Appended receipt = ledger.append(event("file-1", 0, new NoteAdded("n1", "She smiled.")));
        ledger.seal();
        LedgerEvent event =
                ledger.reader.range("file-1", 0, 0, LedgerReader.NEWEST).getFirst();
        Plaintext plaintext = event.payload().orElseThrow();
        assertThat(new String(plaintext.json(), UTF_8)).isEqualTo("{\"entry\":\"n1\",\"text\":\"She smiled.\"}");
        assertThat(PayloadCommitment.root(plaintext.secret(), plaintext.json()))
                .isEqualTo(event.header().payloadCommitment());
        assertThat(new String(event.metadata(), UTF_8)).contains("Anna Ashworth");
        assertThat(event.eventHash())
                .isEqualTo(receipt.eventHash())
                .isEqualTo(event.header().hash());
        assertThat(event.recordedAt()).isEqualTo(TestLedger.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_id = gen_random_uuid()",
                "stream_type = 'Other'",
                "type = 'file.closed'",
                "revision = '2'",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "actor = 'somebody else'",
                "metadata = set_byte(metadata, 40, get_byte(metadata, 40) # 1)",
                "key_id = 'file/file-1'",
                "payload = set_byte(payload, 20, get_byte(payload, 20) # 1)",
                "payload_commitment = set_byte(payload_commitment, 0, get_byte(payload_commitment, 0) # 1)",
                "previous_hash = set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)",
                "previous_hash = decode(repeat('00', 32), 'hex')",
                "event_hash = set_byte(event_hash, 0, get_byte(event_hash, 0) # 1)",
                "sequence = 7",
                "stream_id = 'file-2', sequence = 1",
            })
    void a_change_of_any_column_is_found(String change) {
        ledger.append(note("file-1", 0));
        ledger.append(note("file-1", 1));
        ledger.append(note("file-2", 0));
        ledger.seal();
        ledger.tamper("update ledger.events set " + change + " where stream_id = 'file-1' and sequence = 1");
        assertThatThrownBy(() -> {
                    ledger.reader.range("file-1", 0, 9, LedgerReader.NEWEST);
                    ledger.reader.range("file-2", 0, 9, LedgerReader.NEWEST);
                })
                .isInstanceOf(TamperedEvent.class);
        assertThatThrownBy(() -> ledger.reader.after(-1, 100)).isInstanceOf(TamperedEvent.class);
    }

    @Test
    void an_event_rewritten_with_all_its_hashes_is_found_by_what_was_sealed() {
        ledger.append(note("file-1", 0));
        ledger.seal();
        ledger.tamper("update ledger.events set stream_id = 'aside'");
        try (Appender forger = ledger.appender(ledger.app)) {
            forger.append(List.of(event("file-1", 0, new NoteAdded("note-0", "She said nothing."))));
        }
        ledger.tamper("""
                with forged as (delete from ledger.events where stream_id = 'file-1' returning *)
                update ledger.events set (event_id, stream_id, recorded_at, metadata, payload, payload_commitment, event_hash) =
                  (select event_id, stream_id, recorded_at, metadata, payload, payload_commitment, event_hash from forged)""");
        assertThat(ledger.engine.readEvents("file-1", 0).asStream()).hasSize(1);
        assertThatThrownBy(() -> ledger.reader.range("file-1", 0, 0, LedgerReader.NEWEST))
                .isInstanceOf(TamperedEvent.class)
                .hasMessageContaining("another hash was sealed");
    }
}
