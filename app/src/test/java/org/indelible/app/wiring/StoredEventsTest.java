package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SerializationException;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.ledger.store.LedgerSerializer;
import org.junit.jupiter.api.Test;

class StoredEventsTest {
    private final LedgerSerializer serializer = StoredEvents.serializer(StoredEvents.json());

    @Test
    void half_a_character_is_never_written() {
        for (String text :
                List.of("\ud83d", "\ude00", "Sam \ud83d and so on", "Sam \ude00\ud83d", "\ud83d\ud83d\ude00")) {
            assertThatThrownBy(() -> serializer.serialize(met(text), byte[].class))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void a_whole_one_is_written_as_it_was_typed() {
        byte[] stored =
                serializer.serialize(met("Sam \ud83d\ude00"), byte[].class).getData();
        assertThat(new String(stored, StandardCharsets.UTF_8)).contains("\"by\":\"Sam \ud83d\ude00\"");
    }

    private static DutyMet met(String by) {
        return new DutyMet(new CaseFileId(new UUID(1, 1)), new DutyId(new UUID(2, 2)), LocalDate.of(2026, 11, 20), by);
    }
}
