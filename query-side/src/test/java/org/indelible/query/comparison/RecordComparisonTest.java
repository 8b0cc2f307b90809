package org.indelible.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.time.Lateness;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.Story;
import org.indelible.query.record.Viewpoint;
import org.indelible.query.record.coredetails.CoreDetailLine;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {
    private static final Lateness ON_TIME = new Lateness.OnTime(null);

    private final Story story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
            .then(note("call", on("2026-10-09"), fact("Called.")))
            .then(detail(CoreDetailKind.FULL_NAME, "Ruby Marsh", "2026-10-01"))
            .then(revised("visit", 2, on("2026-10-08"), fact("Seen at school.")))
            .then(finalised("visit", 2, ON_TIME, ON_TIME))
            .then(note("letter", on("2026-10-10"), fact("Came.")))
            .then(disputed("dispute", new DisputeTarget.OfEntry(entry("visit")), "2026-10-12"))
            .then(considered("dispute", entry("visit"), Arena.PLANS))
            .then(disputed("gap", new DisputeTarget.OfOmission("The school's view"), "2026-10-13"))
            .then(detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-10-11"));

    @Test
    void nothing_differs_between_a_moment_and_itself() {
        var same = between(5, 5);
        assertThat(same.entries()).isEmpty();
        assertThat(same.coreDetails()).isEmpty();
        assertThat(same.disputes()).isEmpty();
        assertThat(same.earlier()).isEqualTo(same.later());
    }

    @Test
    void entries_are_added_revised_finalised_and_disputed_by_events_that_are_named() {
        assertThat(between(3, 8).entries())
                .extracting(EntryDifference::entry, each -> List.copyOf(each.changes()), each -> sequences(each.by()))
                .containsExactly(
                        tuple(
                                entry("visit"),
                                List.of(
                                        EntryChange.REVISED,
                                        EntryChange.FINALISED,
                                        EntryChange.DISPUTED,
                                        EntryChange.DISPUTE_CONSIDERED),
                                List.of(4L, 5L, 7L, 8L)),
                        tuple(entry("letter"), List.of(EntryChange.ADDED), List.of(6L)));
    }

    @Test
    void an_entry_that_came_and_was_finalised_in_between_says_both() {
        assertThat(between(0, 5).entries())
                .filteredOn(each -> each.entry().equals(entry("visit")))
                .singleElement()
                .satisfies(visit -> assertThat(visit.changes())
                        .containsExactly(EntryChange.ADDED, EntryChange.REVISED, EntryChange.FINALISED));
    }

    @Test
    void a_core_detail_is_shown_as_it_was_as_it_is_and_by_what() {
        assertThat(between(3, 10).coreDetails()).singleElement().satisfies(name -> {
            assertThat(name.kind()).isEqualTo(CoreDetailKind.FULL_NAME);
            assertThat(values(name.before())).containsExactly("Ruby Marsh");
            assertThat(values(name.after())).containsExactly("Ruby Pryce");
            assertThat(name.recorded())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.recorded().fact().sequence()).isEqualTo(10));
        });
    }

    @Test
    void disputes_about_the_file_itself_stand_beside_and_both_positions_are_named() {
        var comparison = between(5, 9);
        assertThat(comparison.disputes())
                .singleElement()
                .satisfies(gap -> assertThat(gap.recorded().fact().sequence()).isEqualTo(9));
        assertThat(comparison.earlier().knownAt()).isEqualTo(5);
        assertThat(comparison.later().knownAt()).isEqualTo(9);
        assertThat(comparison.earlier().entries()).isEqualTo(2);
        assertThat(comparison.later().entries()).isEqualTo(3);
        assertThat(comparison.position()).isEqualTo(9);
        assertThat(comparison.entriesShown()).containsExactly(entry("visit"), entry("letter"));
    }

    private RecordComparison between(long earlier, long later) {
        var after = seen(later);
        return RecordComparison.of(FileHeading.of(FILE, after), seen(earlier), after);
    }

    private CaseRecord seen(long knownAt) {
        return CaseRecord.of(story.facts(), Viewpoint.now(knownAt, LocalDate.parse("2026-12-01")));
    }

    private static List<Long> sequences(List<FactReference> facts) {
        return facts.stream().map(FactReference::sequence).toList();
    }

    private static List<String> values(List<CoreDetailLine> lines) {
        return lines.stream().map(line -> line.detail().value()).toList();
    }
}
