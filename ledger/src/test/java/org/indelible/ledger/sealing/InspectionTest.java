package org.indelible.ledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.indelible.evidence.header.EventHeader;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final byte[] NONE = new byte[32];

    private final StoredEvent first = event("a", 0, NONE);
    private final StoredEvent second = event("a", 1, first.hash());
    private final StoredEvent third = event("a", 2, second.hash());

    @Test
    void rows_are_sealed_in_the_order_of_their_stream() {
        Inspection inspection = inspect(List.of(), first, second, third);

        assertThat(inspection.toSeal()).containsExactly(first, second, third);
        assertThat(inspection.findings()).isEmpty();
    }

    @Test
    void a_row_waits_until_its_predecessor_has_been_seen() {
        Inspection inspection = inspect(List.of(), third, second, first);

        assertThat(inspection.toSeal()).containsExactly(first, second, third);
        assertThat(inspection.isWaiting()).isFalse();
    }

    @Test
    void a_row_may_follow_a_sealed_event() {
        assertThat(inspect(List.of(sealed(first, first.hash())), second).toSeal())
                .containsExactly(second);
    }

    @Test
    void a_row_whose_columns_do_not_give_its_hash_quarantines_its_stream_only() {
        StoredEvent changed = new StoredEvent(2, second.eventId(), "a", 1, second.header(), new byte[32], null);
        StoredEvent other = event("b", 0, NONE);

        Inspection inspection = inspect(List.of(), first, changed, third, other);

        assertThat(inspection.toSeal()).containsExactly(first, other);
        assertThat(mismatches(inspection)).containsExactly(Mismatch.HASH_DIFFERS);
    }

    @Test
    void a_row_that_no_header_can_hold_is_a_mismatch() {
        StoredEvent malformed = new StoredEvent(1, UUID.randomUUID(), "a", 0, null, new byte[32], null);

        assertThat(mismatches(inspect(List.of(), malformed))).containsExactly(Mismatch.HEADER_MALFORMED);
    }

    @Test
    void a_row_that_does_not_link_to_its_predecessor_breaks_the_chain() {
        StoredEvent forked = event("a", 1, third.hash());

        assertThat(mismatches(inspect(List.of(), first, forked))).containsExactly(Mismatch.CHAIN_BROKEN);
    }

    @Test
    void a_predecessor_is_missing_only_after_everything_was_inspected() {
        Inspection inspection = inspect(List.of(), third, second);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.isWaiting()).isTrue();

        inspection.giveUpWaiting();

        assertThat(inspection.isWaiting()).isFalse();
        assertThat(inspection.findings()).containsExactly(new Inspection.Finding(second, Mismatch.PREDECESSOR_MISSING));
    }

    @Test
    void a_sealed_event_that_holds_another_hash_now_stops_sealing() {
        Inspection inspection = inspect(List.of(sealed(first, third.hash())), second);

        assertThat(inspection.found(Instant.EPOCH)).singleElement().matches(MismatchFound::stopsSealing);
    }

    @Test
    void a_sealed_event_whose_bytes_were_changed_stops_sealing() {
        StoredEvent changed = new StoredEvent(1, first.eventId(), "a", 0, second.header(), first.hash(), first.hash());

        assertThat(mismatches(inspect(List.of(changed), second))).containsExactly(Mismatch.SEALED_EVENT_CHANGED);
    }

    private static Inspection inspect(List<StoredEvent> sealed, StoredEvent... rows) {
        Inspection inspection = new Inspection(sealed);
        List.of(rows).forEach(inspection::inspect);
        return inspection;
    }

    private static List<Mismatch> mismatches(Inspection inspection) {
        return inspection.findings().stream().map(Inspection.Finding::mismatch).toList();
    }

    private static StoredEvent event(String stream, long sequence, byte[] previous) {
        UUID id = UUID.randomUUID();
        EventHeader header = new EventHeader(
                "test",
                stream,
                "CaseFile",
                sequence,
                id,
                "note.added",
                "1",
                0,
                "actor",
                NONE,
                "key",
                NONE,
                NONE,
                previous);
        return new StoredEvent(sequence + 1, id, stream, sequence, header, header.hash(), null);
    }

    private static StoredEvent sealed(StoredEvent event, byte[] sealedHash) {
        return new StoredEvent(
                event.globalIndex(),
                event.eventId(),
                event.streamId(),
                event.sequence(),
                event.header(),
                event.hash(),
                sealedHash);
    }
}
