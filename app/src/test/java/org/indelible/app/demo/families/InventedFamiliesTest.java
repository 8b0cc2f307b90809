package org.indelible.app.demo.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.junit.jupiter.api.Test;

class InventedFamiliesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 5);

    @Test
    void more_families_are_invented_and_all_their_commands_are_accepted() {
        var many = Rehearsal.on(TODAY, 40);

        assertThat(many.refusals()).hasSize(7);
        assertThat(many.events(CaseFileOpened.class)).hasSizeGreaterThanOrEqualTo(14 + 34);
        assertThat(many.events(CaseFileClosed.class)).hasSizeGreaterThan(20);
        Map<CaseFileId, Long> events = many.facts().stream()
                .collect(Collectors.groupingBy(fact -> fact.event().file(), Collectors.counting()));
        assertThat(events.values()).allMatch(count -> count > 15);
    }

    @Test
    void fewer_than_six_are_the_first_of_the_six() {
        assertThat(Rehearsal.on(TODAY, 1).events(CaseFileOpened.class))
                .extracting(opened -> opened.subject().name())
                .contains("Ruby Marsh")
                .hasSize(3);
        assertThat(Rehearsal.on(TODAY, 0).facts()).isEmpty();
    }

    @Test
    void the_same_number_invents_the_same_families() {
        assertThat(Rehearsal.on(TODAY, 9).facts())
                .isEqualTo(Rehearsal.on(TODAY, 9).facts());
    }
}
