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
import static org.indelible.command.notes.Drafts.finalised;
import static org.indelible.command.notes.Drafts.on;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.Role;
import org.indelible.events.people.Voice;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;

class ReviseCaseNoteTest {
    private static final String NOW = "2026-12-16T10:00:00Z";

    @Test
    void every_revision_is_recorded_with_the_moment_it_was_saved() {
        var revised = draft().when(
                        NADIA,
                        NOW,
                        on("2026-12-14")
                                .saying("Seen at home.", "She was well.")
                                .revise(1))
                .recorded(CaseNoteRevised.class);
        var event = (CaseNoteRevised) revised.getFirst();
        assertThat(event.revision()).isEqualTo(2);
        assertThat(event.savedAt()).isEqualTo(Instant.parse(NOW));
        assertThat(event.occurredAtChanged()).isFalse();
        assertThat(event.dueOn()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_draft_stays_its_authors_to_save_and_finalise_when_the_file_moves_to_another_team() {
        var moved = CaseFileFixture.allocated(actor("tom.ash", "Safeguarding South", Role.ASW));
        var colleague = actor("ann.low", "Safeguarding North", Role.ASW);
        var draft = on("2026-12-14").saying("Seen at home.");
        given(draft.added("correspondence", NOW), moved)
                .when(NADIA, NOW, draft.revise(1))
                .recorded(CaseNoteRevised.class);
        given(draft.added("correspondence", NOW), moved)
                .when(colleague, NOW, draft.revise(1))
                .refused("not-related");
    }

    @Test
    void a_change_of_when_it_happened_is_said_and_moves_the_duty() {
        var events = draft().when(
                        NADIA, NOW, on("2026-12-10").saying("Seen at home.").revise(1))
                .recorded(CaseNoteRevised.class, DutyArose.class);
        assertThat(((CaseNoteRevised) events.getFirst()).occurredAtChanged()).isTrue();
        var moved = (DutyArose) events.get(1);
        var first = given().when(NADIA, NOW, AddCaseNoteTest.visitOn(LocalDate.of(2026, 12, 14)))
                .first(DutyArose.class);
        assertThat(moved.duty()).isEqualTo(first.duty());
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void another_supervisor_is_named_by_saving_again_and_owes_the_finalising_in_the_place_of_the_first() {
        var first = on("2026-12-14").saying("We spoke about thresholds.").supervisedBy(OWEN);
        var second = on("2026-12-14").saying("We spoke about thresholds.").supervisedBy(SEAN);
        var saved = first.added("supervision", "2026-12-15T10:00:00Z");
        var passed = given(saved).when(NADIA, NOW, second.revise(1)).recorded(CaseNoteRevised.class, DutyArose.class);
        assertThat(((DutyArose) passed.get(1)).owner()).isEqualTo(new DutyOwner.Account(SEAN.account()));
        given(saved, passed.getFirst())
                .when(OWEN, NOW, new FinaliseRecord(FILE, entry(1), 2, null))
                .refused("supervisor-must-finalise");
        given(saved, passed.getFirst())
                .when(SEAN, NOW, new FinaliseRecord(FILE, entry(1), 2, null))
                .recorded(RecordFinalised.class);
    }

    @Test
    void a_note_that_changed_since_it_was_read_is_not_revised() {
        draft().when(NADIA, NOW, on("2026-12-14").revise(2)).refused("stale-version");
    }

    @Test
    void only_its_author_revises_a_draft() {
        draft().when(OWEN, NOW, on("2026-12-14").revise(1)).refused("author-only");
        draft().when(
                        actor("lena.fox", "Safeguarding North", Role.ASW),
                        NOW,
                        on("2026-12-14").revise(1))
                .refused("author-only");
    }

    @Test
    void what_is_finalised_never_changes() {
        var note = on("2026-12-14").saying("Seen at home.");
        given(note.added("home-visit", "2026-12-15T10:00:00Z"), finalised(1))
                .when(NADIA, NOW, note.revise(2))
                .refused("already-finalised");
    }

    @Test
    void a_note_that_is_not_on_the_file_is_not_found() {
        given().when(NADIA, NOW, on("2026-12-14").revise(1)).refused("not-found");
    }

    @Test
    void the_rules_of_saving_hold_again() {
        var toldTomorrow = new Source.ThirdParty(
                "Sister", false, "aunt", "by telephone", new OccurredAt.On(LocalDate.of(2026, 12, 17)));
        var violations = draft().when(
                        NADIA,
                        NOW,
                        on("2027-01-04")
                                .with(new Segment("", Voice.WORKER, null, toldTomorrow))
                                .revise(1))
                .refused("occurred-in-future", "occurred-in-future");
        assertThat(violations.get(1).subject()).isEqualTo("/content/segments/0/source/when");
        givenUnborn(on("2026-12-14").with((Visit) null).added("home-visit", "2026-12-15T10:00:00Z"))
                .when(NADIA, NOW, on("2026-12-14").revise(1))
                .refused("seen-not-for-unborn");
    }

    @Test
    void after_closure_a_draft_is_not_moved_to_a_later_time() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-15T12:00:00Z"), OWEN.asAuthor(), PACK);
        var note = on("2026-12-14").added("home-visit", "2026-12-15T10:00:00Z");
        given(note, closed).when(NADIA, NOW, on("2026-12-16").revise(1)).refused("case-closed");
        given(note, closed)
                .when(NADIA, NOW, on("2026-12-15").revise(1))
                .recorded(CaseNoteRevised.class, DutyArose.class);
    }

    private static CaseFileFixture draft() {
        return given(on("2026-12-14").saying("Seen at home.").added("home-visit", "2026-12-15T10:00:00Z"));
    }
}
