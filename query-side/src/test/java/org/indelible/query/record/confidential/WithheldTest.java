package org.indelible.query.record.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.confidential.Twofold.MARKER;
import static org.indelible.query.record.confidential.Twofold.THEO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.indelible.events.people.Role;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Viewpoint;
import tools.jackson.databind.json.JsonMapper;

/** What is withheld from a reader is not there for them: the record is that of a file in which it was never written. */
class WithheldTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Property(tries = 500)
    void the_record_is_that_of_a_file_in_which_it_was_never_written(@ForAll long seed) {
        var told = Twofold.of(seed);
        var remaining = outOf(told).outOf(facts(told.whole()));
        assertThat(folded(remaining)).isEqualTo(folded(facts(told.without())));
    }

    @Property(tries = 500)
    void no_word_of_it_is_anywhere_in_the_record(@ForAll long seed) {
        var told = Twofold.of(seed);
        assertThat(JSON.writeValueAsString(folded(outOf(told).outOf(facts(told.whole())))))
                .doesNotContain(MARKER);
    }

    @Property(tries = 200)
    void of_any_selection_of_facts_remains_what_remains_of_it(@ForAll long seed, @ForAll int selection) {
        var told = Twofold.of(seed);
        var withheld = outOf(told);
        var some = facts(told.whole()).stream()
                .filter(fact -> (selection >> (fact.sequence() % 31) & 1) == 0)
                .toList();
        var rest = facts(told.without()).stream()
                .filter(fact -> (selection >> (fact.sequence() % 31) & 1) == 0)
                .filter(fact -> !(fact.payload() instanceof String))
                .toList();
        assertThat(withheld.outOf(some)).isEqualTo(rest);
    }

    @Property(tries = 100)
    void whoever_it_does_not_name_is_shown_everything(@ForAll long seed) {
        var told = Twofold.of(seed);
        var facts = facts(told.whole());
        for (var reader : List.of(actor(MARCUS, Role.TM), actor(NADIA, Role.PA))) {
            var withheld = new Withholding(FILE, List.of(reader), facts).withheld();
            assertThat(withheld.outOf(facts)).isEqualTo(facts);
        }
    }

    private static Withheld outOf(Twofold told) {
        return new Withholding(FILE, List.of(THEO), facts(told.whole())).withheld();
    }

    private static CaseRecord folded(List<RecordedFact> facts) {
        return CaseRecord.of(facts, Viewpoint.now(Long.MAX_VALUE, TODAY));
    }

    private static List<RecordedFact> facts(List<Object> events) {
        var start = Instant.parse("2026-10-12T09:00:00Z");
        return IntStream.range(0, events.size())
                .mapToObj(place -> new RecordedFact(
                        place,
                        start.plusSeconds(60L * place),
                        place,
                        uuid("event " + place),
                        "%064x".formatted(place),
                        start.plusSeconds(60L * place),
                        events.get(place)))
                .toList();
    }
}
