package org.indelible.app.demo.families;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indelible.command.closure.RequestClosure;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.LondonTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldFamiliesTest {
    private static final LocalDate TOLD_ON = LocalDate.of(2026, 11, 22);
    private static final Map<String, Integer> TOLD_LATE = Map.ofEntries(
            Map.entry("Home visit, four teeth and 261 days", 2),
            Map.entry("Visit after school", 3),
            Map.entry("Visit after nursery", 3),
            Map.entry("Visit before the birth", 3),
            Map.entry("Visit on a weekday afternoon", 2),
            Map.entry("Statutory visit, round the coffee table", 2),
            Map.entry("Visit to the adopters, six weeks on", 2),
            Map.entry("Visit after a silent call", 1),
            Map.entry("Concern about the escort in the taxi", 2));

    private static Rehearsal told;

    @BeforeAll
    static void tell() {
        told = Rehearsal.on(TOLD_ON, 6);
    }

    @Test
    void six_families_are_told() {
        assertThat(told.events(CaseFileOpened.class)).hasSize(14);
        assertThat(told.events(CaseNoteAdded.class)).hasSizeBetween(6 * 40, 6 * 120);
    }

    @Test
    void what_is_told_as_refused_is_refused_with_the_code_told_and_nothing_else_is() {
        assertThat(told.refusals())
                .extracting(refusal -> refusal.refused().violations().stream()
                        .map(Violation::code)
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("not-recordable-for-unborn"),
                        List.of("seen-not-for-unborn"),
                        List.of("supervisor-must-finalise"),
                        List.of("attestation-required"),
                        List.of("cin-three-months-not-elapsed"),
                        List.of(
                                "management-oversight-missing",
                                "organisations-not-informed",
                                "workbook-open",
                                "involvement-open",
                                "cin-three-months-not-elapsed"),
                        List.of("leaving-care-entitlement", "care-leaver-wants-support"));
    }

    @Test
    void a_refused_closure_names_the_first_lawful_day() {
        List<LocalDate> days = told.refusals().stream()
                .filter(refusal -> refusal.command() instanceof RequestClosure)
                .flatMap(refusal -> refusal.refused().violations().stream())
                .map(Violation::earliestLawfulDate)
                .filter(day -> day != null)
                .distinct()
                .toList();
        assertThat(days).containsExactly(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 9));
    }

    @Test
    void late_notes_are_recorded_on_the_days_told() {
        Map<String, LocalDate> saved = told.events(CaseNoteAdded.class).stream()
                .filter(note -> TOLD_LATE.containsKey(note.content().title()))
                .filter(note ->
                        note.dueOn() != null && LondonTime.dayOf(note.savedAt()).isAfter(note.dueOn()))
                .collect(Collectors.toMap(
                        note -> note.content().title(), note -> LondonTime.dayOf(note.savedAt()), (a, b) -> a));
        assertThat(saved)
                .containsOnly(
                        Map.entry("Home visit, four teeth and 261 days", LocalDate.of(2024, 4, 15)),
                        Map.entry("Visit after school", LocalDate.of(2026, 10, 27)),
                        Map.entry("Visit after nursery", LocalDate.of(2026, 10, 27)),
                        Map.entry("Visit before the birth", LocalDate.of(2026, 10, 27)),
                        Map.entry("Visit on a weekday afternoon", LocalDate.of(2026, 6, 2)),
                        Map.entry("Statutory visit, round the coffee table", LocalDate.of(2026, 1, 12)),
                        Map.entry("Visit to the adopters, six weeks on", LocalDate.of(2026, 9, 8)),
                        Map.entry("Visit after a silent call", LocalDate.of(2026, 4, 20)),
                        Map.entry("Concern about the escort in the taxi", LocalDate.of(2025, 9, 4)));
    }

    @Test
    void two_files_close_open_again_and_one_closes_for_good() {
        assertThat(told.events(CaseFileClosed.class))
                .extracting(closed -> LondonTime.dayOf(closed.closedAt()))
                .containsExactly(LocalDate.of(2024, 7, 19), LocalDate.of(2024, 7, 19), LocalDate.of(2026, 10, 30));
        assertThat(told.events(CaseFileReopened.class))
                .extracting(reopened -> LondonTime.dayOf(reopened.reopenedAt()))
                .containsOnly(LocalDate.of(2026, 9, 7));
        assertThat(told.events(CaseNoteAdded.class))
                .filteredOn(CaseNoteAdded::recordedAfterClosure)
                .extracting(note -> note.content().title())
                .containsExactly("A compliment from Kai and his mother");
    }

    @Test
    void one_draft_is_due_on_the_day_after_and_one_note_was_finalised_on_the_last_day() {
        var finalised = told.events(RecordFinalised.class).stream()
                .map(RecordFinalised::entry)
                .toList();
        assertThat(told.events(CaseNoteAdded.class))
                .filteredOn(note -> !finalised.contains(note.entry()))
                .extracting(CaseNoteAdded::dueOn)
                .contains(TOLD_ON.plusDays(1));
        assertThat(told.events(RecordFinalised.class))
                .filteredOn(note -> note.finalising() instanceof Lateness.OnTime onTime
                        && LondonTime.dayOf(note.finalisedAt()).equals(onTime.due()))
                .extracting(note -> LondonTime.dayOf(note.finalisedAt()))
                .contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void some_duties_are_overdue_and_owners_were_reminded_on_the_day() {
        var met = told.events(DutyMet.class).stream().map(DutyMet::duty).toList();
        assertThat(told.events(DutyArose.class))
                .filteredOn(duty -> !met.contains(duty.duty())
                        && duty.dueOn() != null
                        && duty.dueOn().isBefore(TOLD_ON))
                .extracting(duty -> duty.kind().value())
                .contains("case-summary", "required-action");
        assertThat(told.events(DutyReminded.class)).hasSizeGreaterThan(50);
        assertThat(told.facts())
                .filteredOn(fact -> fact.event() instanceof DutyReminded)
                .allSatisfy(
                        fact -> assertThat(((DutyReminded) fact.event()).on()).isEqualTo(LondonTime.dayOf(fact.at())));
    }

    @Test
    void what_was_recorded_is_sealed_before_an_hour_has_passed() {
        List<Instant> recorded =
                told.facts().stream().map(Rehearsal.Fact::at).distinct().toList();
        for (int i = 1; i < recorded.size(); i++) {
            Instant before = recorded.get(i - 1);
            Instant after = recorded.get(i);
            if (after.isBefore(before.plusSeconds(3_600))) continue;
            assertThat(told.seals()).anyMatch(seal -> !seal.isBefore(before) && seal.isBefore(after));
        }
    }

    /** Around Christmas, Easter and bank holidays, on weekdays and weekends, before and after the telling. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-04",
                "2026-11-23",
                "2026-11-28",
                "2027-01-03",
                "2027-01-06",
                "2027-01-24",
                "2027-04-04",
                "2027-05-10",
                "2027-09-12",
                "2028-01-09"
            })
    void on_any_day_all_goes_as_told_and_nothing_lies_ahead(LocalDate today) {
        var retold = Rehearsal.on(today, 6);

        assertThat(retold.refusals()).hasSameSizeAs(told.refusals());
        assertThat(retold.facts())
                .allSatisfy(fact -> assertThat(LondonTime.dayOf(fact.at())).isBeforeOrEqualTo(today));
        assertThat(LondonTime.dayOf(retold.facts().getLast().at())).isAfter(today.minusDays(14));
        assertThat(lateness(retold)).isEqualTo(TOLD_LATE);
        assertThat(retold.events(CaseFileClosed.class)).hasSize(3);
    }

    @Test
    void no_text_is_left_with_a_place_for_a_name_or_a_day() {
        assertThat(told.facts())
                .extracting(fact -> fact.event().toString())
                .noneMatch(text -> text.contains("<child>") || text.contains("<carer>") || text.contains("{2"));
    }

    @Test
    void the_same_day_tells_the_same_story() {
        assertThat(Rehearsal.on(TOLD_ON, 6).facts()).isEqualTo(told.facts());
    }

    private static Map<String, Integer> lateness(Rehearsal rehearsal) {
        Map<EntryId, CaseNoteAdded> notes = rehearsal.events(CaseNoteAdded.class).stream()
                .collect(Collectors.toMap(CaseNoteAdded::entry, Function.identity()));
        return rehearsal.events(RecordFinalised.class).stream()
                .filter(finalised -> finalised.recording() instanceof Lateness.Late)
                .filter(finalised -> TOLD_LATE.containsKey(title(notes, finalised)))
                .collect(Collectors.toMap(
                        finalised -> title(notes, finalised),
                        finalised -> ((Lateness.Late) finalised.recording()).workingDaysLate(),
                        (a, b) -> a));
    }

    private static String title(Map<EntryId, CaseNoteAdded> notes, RecordFinalised finalised) {
        return requireNonNull(notes.get(finalised.entry())).content().title();
    }
}
