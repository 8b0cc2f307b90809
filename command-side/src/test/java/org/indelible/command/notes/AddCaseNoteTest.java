package org.indelible.command.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SEAN;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Recording;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.Actor;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.people.Role;
import org.indelible.events.people.Voice;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddCaseNoteTest {
    private static final String NOW = "2026-12-15T10:00:00Z";

    @Test
    void a_note_is_saved_as_a_draft_with_the_day_by_which_it_is_due() {
        var events = given().when(NADIA, "2026-12-15T10:00:00Z", visitOn(LocalDate.of(2026, 12, 14)))
                .recorded(CaseNoteAdded.class, DutyArose.class);
        var added = (CaseNoteAdded) events.getFirst();
        assertThat(added.dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(added.savedAt()).isEqualTo(Instant.parse("2026-12-15T10:00:00Z"));
        assertThat(added.authorship().author()).isEqualTo(NADIA.asAuthor());
        assertThat(((DutyArose) events.get(1)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_time_to_come_is_refused() {
        given().when(NADIA, "2026-12-13T10:00:00Z", visitOn(LocalDate.of(2026, 12, 14)))
                .refused("occurred-in-future");
    }

    @Test
    void who_was_seen_alone_was_seen() {
        var command = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("home-visit"),
                content(new OccurredAt.On(LocalDate.of(2026, 12, 1)), "Visit", new Visit(false, true, null)),
                Recording.of("casework"));
        given().when(NADIA, "2026-12-15T10:00:00Z", command).refused("seen-alone-without-seen");
    }

    @Test
    void being_seen_is_not_recorded_of_a_child_not_yet_born() {
        givenUnborn()
                .when(NADIA, "2026-12-15T10:00:00Z", visitOn(LocalDate.of(2026, 12, 14)))
                .refused("seen-not-for-unborn");
    }

    @Test
    void after_closure_the_time_of_the_event_decides() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-14T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed)
                .when(NADIA, "2026-12-16T10:00:00Z", visitOn(LocalDate.of(2026, 12, 15)))
                .refused("case-closed");
        var added = given(closed)
                .when(NADIA, "2026-12-16T10:00:00Z", visitOn(LocalDate.of(2026, 12, 14)))
                .first(CaseNoteAdded.class);
        assertThat(added.recordedAfterClosure()).isTrue();
    }

    @Test
    void a_range_of_days_that_ends_after_closure_is_about_a_later_time() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-14T12:00:00Z"), OWEN.asAuthor(), PACK);
        var range = new OccurredAt.Imprecise(
                LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 15), OccurredAt.Precision.RANGE);
        var note = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("correspondence"),
                Drafts.about(range).content(),
                Recording.of("casework"));
        given(closed).when(NADIA, "2026-12-16T10:00:00Z", note).refused("case-closed");
    }

    @Test
    void a_worker_of_another_team_is_not_related_and_an_administrator_has_no_role() {
        given().when(
                        actor("tom.ash", "Safeguarding South", Role.ASW),
                        "2026-12-15T10:00:00Z",
                        visitOn(LocalDate.of(2026, 12, 14)))
                .refused("not-related");
        given().when(
                        actor("sys.admin", "Systems", Role.SYS),
                        "2026-12-15T10:00:00Z",
                        visitOn(LocalDate.of(2026, 12, 14)))
                .refused("role-not-allowed");
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("home-visit"),
                content(new OccurredAt.On(LocalDate.of(2027, 1, 1)), " ", new Visit(null, null, null)),
                Recording.of(""));
        given().when(NADIA, "2026-12-15T10:00:00Z", command)
                .refused("occurred-in-future", "purpose-required", "words-required");
    }

    @Test
    void what_was_typed_for_somebody_else_and_what_was_imported_keep_whose_they_were() {
        var chair = new EnteredFor("C. Doyle", "Conference chair");
        var imported = imported();
        var typist = actor("pat.lee", "Safeguarding North", Role.BS);
        var added = given().when(typist, "2026-12-15T10:00:00Z", brought("entering-for-another", chair, imported))
                .first(CaseNoteAdded.class);
        assertThat(added.authorship().author()).isEqualTo(typist.asAuthor());
        assertThat(added.authorship().enteredFor()).isEqualTo(chair);
        assertThat(added.authorship().imported()).isEqualTo(imported);
        assertThat(added.savedAt()).isEqualTo(Instant.parse("2026-12-15T10:00:00Z"));
        assertThat(added.dueOn()).as("before the holiday table").isNull();
    }

    @Test
    void what_was_imported_says_from_where() {
        given().when(NADIA, "2026-12-15T10:00:00Z", brought("casework", null, new Imported("", " ", "", "", null)))
                .refused("words-required", "words-required", "words-required", "words-required");
    }

    @Test
    void a_limit_that_passes_the_end_of_the_holiday_table_is_refused() {
        given().when(NADIA, "2028-12-21T10:00:00Z", visitOn(LocalDate.of(2028, 12, 20)))
                .refused("holiday-table-ends");
    }

    @Test
    void feedback_is_accepted_after_closure_whenever_it_came() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-14T12:00:00Z"), OWEN.asAuthor(), PACK);
        var feedback = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("feedback"),
                content(new OccurredAt.On(LocalDate.of(2026, 12, 15)), "Thank you", null),
                Recording.of("casework"));
        var added = given(closed).when(NADIA, "2026-12-16T10:00:00Z", feedback).first(CaseNoteAdded.class);
        assertThat(added.recordedAfterClosure()).isTrue();
    }

    @Test
    void a_type_that_the_pack_does_not_know_is_refused() {
        var command = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("gossip"),
                content(new OccurredAt.On(LocalDate.of(2026, 12, 1)), "Visit", null),
                Recording.of("casework"));
        given().when(NADIA, "2026-12-15T10:00:00Z", command).refused("unknown-note-type");
        var alsoAhead = new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("gossip"),
                content(new OccurredAt.On(LocalDate.of(2027, 12, 1)), " ", null),
                Recording.of("casework"));
        given().when(NADIA, "2026-12-15T10:00:00Z", alsoAhead)
                .refused("occurred-in-future", "unknown-note-type", "words-required");
    }

    @Test
    void a_supervision_note_names_its_supervisor_who_owes_the_finalising() {
        given().when(NADIA, NOW, supervision(null, "supervision")).refused("supervisor-required");
        given().when(NADIA, NOW, supervision(NADIA, "supervision")).refused("supervisor-cannot-be-supervised");
        given().when(NADIA, NOW, supervision(OWEN, "case-activity")).refused("supervisor-not-for-this-note");
        var duty = given().when(NADIA, NOW, supervision(OWEN, "supervision")).first(DutyArose.class);
        assertThat(duty.owner()).isEqualTo(new DutyOwner.Account(OWEN.account()));
    }

    @Test
    void the_supervisor_whom_a_note_names_is_somebody_who_signs_in_where_that_is_known() {
        var house = new Directory(Set.of("Safeguarding North"), Set.of(NADIA.account(), OWEN.account()));
        assertThat(given().in(house)
                        .when(NADIA, NOW, supervision(SEAN, "supervision"))
                        .refused("supervisor-unknown")
                        .getFirst()
                        .subject())
                .isEqualTo("/content/supervisor");
        given().in(house).when(NADIA, NOW, supervision(OWEN, "supervision")).events();
    }

    @Test
    void no_action_is_due_before_the_event_at_which_it_was_agreed() {
        var action = new Action("Ring the school", "Nadia Khan", LocalDate.of(2026, 12, 13));
        var early = Drafts.on("2026-12-14")
                .saying("A letter came.")
                .with((Visit) null)
                .with(action);
        given().when(
                        NADIA,
                        NOW,
                        new AddCaseNote(
                                FILE,
                                entry(1),
                                new NoteType("correspondence"),
                                early.content(),
                                Recording.of("casework")))
                .refused("action-due-before-event");
    }

    @Test
    void business_support_says_for_whom_it_is_entered() {
        var typist = actor("pat.lee", "Safeguarding North", Role.BS);
        given().when(typist, NOW, typed("entering-for-another", null)).refused("entered-for-required");
        given().when(typist, NOW, typed("other", null)).refused("entered-for-required");
        given().when(typist, NOW, typed("entering-for-another", new EnteredFor("C. Doyle", "Conference chair")))
                .events();
        given().when(typist, NOW, brought("entering-for-another", null, imported()))
                .events();
    }

    private static AddCaseNote typed(String purpose, @Nullable EnteredFor enteredFor) {
        return new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("case-activity"),
                content(new OccurredAt.On(LocalDate.of(2026, 12, 14)), "Minutes", null),
                new Recording(purpose, "Minutes of the conference", enteredFor, null));
    }

    private static Imported imported() {
        return new Imported("Old system", "N-77", "B. Lowe", "2012-05-04 11:20", null);
    }

    private static AddCaseNote supervision(@Nullable Actor supervisor, String type) {
        var draft = Drafts.on("2026-12-14").saying("We spoke about thresholds.").with((Visit) null);
        var content = (supervisor == null ? draft : draft.supervisedBy(supervisor)).content();
        return new AddCaseNote(FILE, entry(1), new NoteType(type), content, Recording.of("casework"));
    }

    private static AddCaseNote brought(String purpose, @Nullable EnteredFor enteredFor, Imported imported) {
        return new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("case-activity"),
                content(new OccurredAt.On(LocalDate.of(2012, 5, 3)), "Letter to school", null),
                new Recording(purpose, null, enteredFor, imported));
    }

    static AddCaseNote visitOn(LocalDate day) {
        var at = OffsetDateTime.parse(day + "T10:00:00Z");
        return new AddCaseNote(
                FILE,
                entry(1),
                new NoteType("home-visit"),
                content(new OccurredAt.At(at), "Home visit", new Visit(true, true, null)),
                Recording.of("casework"));
    }

    static NoteContent content(OccurredAt occurredAt, String title, @Nullable Visit visit) {
        return new NoteContent(
                title,
                occurredAt,
                List.of(new Segment(
                        "Ruby showed me her drawing.", Voice.WORKER, SegmentKind.FACT, new Source.FirstHand())),
                List.of(new Present("Temi Marsh", "mother")),
                List.of(),
                List.of(),
                visit,
                Provenance.TYPED,
                Contemporaneity.NOT_CLAIMED,
                null);
    }
}
