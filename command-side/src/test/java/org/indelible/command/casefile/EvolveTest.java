package org.indelible.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.givenStream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.indelible.command.acting.Givers;
import org.indelible.command.duties.RemindOfDuty;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.duties.DutyId;
import org.indelible.events.plans.OrderEnded;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Folding never throws, whatever is in the stream after its first event and in whichever order. */
class EvolveTest {
    private static final Path SAMPLES = Path.of("..", "events", "src", "test", "resources", "samples");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void every_event_ever_released_folds_in_any_order(long seed) throws IOException {
        List<Object> events = samples();
        Collections.shuffle(events.subList(1, events.size()), new Random(seed));
        assertFolds(events);
        List<Object> twice = new ArrayList<>(events);
        twice.addAll(events);
        assertFolds(twice);
    }

    @Test
    void an_order_that_ended_before_it_was_made_was_never_in_force() throws IOException {
        var order = new OrderId(new UUID(2, 1));
        var by = CaseFileFixture.authorship(CaseFileFixture.OWEN);
        var events = new ArrayList<>(samples());
        events.add(new OrderMade(FILE, order, OrderKind.CARE, LocalDate.of(2026, 3, 16), null, false, by, PACK, null));
        events.add(new OrderEnded(FILE, order, LocalDate.of(2026, 3, 1), "Discharged", by, PACK, null));
        assertFolds(events);
    }

    private static void assertFolds(List<Object> events) {
        givenStream(events)
                .when(Givers.CLOCK, "2026-11-22T10:00:00Z", new RemindOfDuty(FILE, new DutyId(new UUID(9, 9))))
                .recorded();
    }

    private static List<Object> samples() throws IOException {
        var events = new ArrayList<Object>();
        for (RecordedType type : EventCatalogue.TYPES) {
            if (!CaseFileEvent.class.isAssignableFrom(type.type())) continue;
            Path sample = SAMPLES.resolve(type.name() + "@" + type.revision() + ".json");
            events.add(JSON.readValue(Files.readString(sample), type.type()));
        }
        assertThat(events).hasSizeGreaterThan(30);
        return events;
    }
}
