package org.indelible.command.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SEAN;
import static org.indelible.command.casefile.CaseFileFixture.actor;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenAdult;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;
import static org.indelible.command.notes.Drafts.between;
import static org.indelible.command.notes.Drafts.finalised;
import static org.indelible.command.notes.Drafts.on;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.Role;
import org.indelible.events.people.Voice;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FinaliseRecordTest {
    private static final String SAVED = "2026-12-15T10:00:00Z";
    private static final String NOW = "2026-12-16T10:00:00Z";

    @Test
    void a_complete_note_is_finalised_with_both_verdicts() {
        var events = visit(on("2026-12-14").saying("Seen at home."))
                .when(NADIA, NOW, finalise(1))
                .recorded(RecordFinalised.class);
        var event = (RecordFinalised) events.getFirst();
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.finalisedAt()).isEqualTo(Instant.parse(NOW));
        assertThat(event.recording()).isEqualTo(new Lateness.OnTime(LocalDate.of(2026, 12, 30)));
        assertThat(event.finalising()).isEqualTo(new Lateness.OnTime(LocalDate.of(2026, 12, 30)));
        assertThat(event.pack()).isEqualTo(PACK);
    }

    @Test
    void the_duty_to_finalise_is_met_once() {
        var note = on("2026-12-14").saying("Seen at home.").added("home-visit", SAVED);
        var duty = given().when(NADIA, NOW, AddCaseNoteTest.visitOn(LocalDate.of(2026, 12, 14)))
                .first(DutyArose.class);
        var met = given(note, duty).when(NADIA, NOW, finalise(1)).recorded(RecordFinalised.class, DutyMet.class);
        assertThat(((DutyMet) met.get(1)).duty()).isEqualTo(duty.duty());
    }

    @Test
    void all_that_is_missing_is_named_at_once() {
        var note = on("2026-12-14")
                .with(new Segment(" ", Voice.WORKER, null, null))
                .withNobodyPresent()
                .with(new Action("Call the school", null, null))
                .with(new Decision("No visit next week", "", " "))
                .with((Visit) null)
                .with(Provenance.DRAFTED_WITH_AI);
        given(note.added("home-visit", SAVED, OWEN))
                .when(NADIA, NOW, finalise(1))
                .refused(
                        "author-only",
                        "segment-kind-required",
                        "source-required",
                        "text-required",
                        "attestation-required",
                        "decision-maker-required",
                        "decision-reason-required",
                        "presence-required",
                        "seen-required");
    }

    @Test
    void third_party_information_says_who_told_it_or_that_nobody_may_say() {
        var told = new OccurredAt.On(LocalDate.of(2026, 12, 14));
        visit(third(new Source.ThirdParty(null, false, "aunt", "by telephone", told)))
                .when(NADIA, NOW, finalise(1))
                .refused("source-required");
        visit(third(new Source.ThirdParty(null, true, " ", "by telephone", told)))
                .when(NADIA, NOW, finalise(1))
                .refused("source-required");
        visit(third(new Source.ThirdParty(null, true, "neighbour", "by telephone", told)))
                .when(NADIA, NOW, finalise(1))
                .recorded(RecordFinalised.class);
    }

    @Test
    void a_note_that_is_no_contact_needs_nobody_present() {
        given(on("2026-12-14")
                        .saying("A letter came.")
                        .withNobodyPresent()
                        .with((Visit) null)
                        .added("correspondence", SAVED))
                .when(NADIA, NOW, finalise(1))
                .recorded(RecordFinalised.class);
    }

    @Test
    void a_text_drafted_with_ai_needs_the_word_of_a_human() {
        var note = on("2026-12-14").saying("Seen at home.").with(Provenance.DRAFTED_WITH_AI);
        visit(note).when(NADIA, NOW, finalise(1)).refused("attestation-required");
        var attested = new FinaliseRecord(FILE, entry(1), 1, "I was there, and this is what happened.");
        assertThat(visit(note)
                        .when(NADIA, NOW, attested)
                        .first(RecordFinalised.class)
                        .attestation())
                .isEqualTo("I was there, and this is what happened.");
    }

    @Test
    void what_is_finalised_is_not_finalised_again() {
        given(on("2026-12-14").saying("Seen at home.").added("home-visit", SAVED), finalised(1))
                .when(NADIA, NOW, finalise(2))
                .refused("already-finalised");
    }

    @Test
    void the_version_that_was_read_is_the_one_finalised() {
        visit(on("2026-12-14").saying("Seen at home."))
                .when(NADIA, NOW, finalise(2))
                .refused("stale-version");
        given().when(NADIA, NOW, finalise(1)).refused("not-found");
    }

    @Test
    void a_manager_finalises_the_note_of_another_and_a_colleague_does_not() {
        var note = on("2026-12-14").saying("Seen at home.");
        visit(note).when(OWEN, NOW, finalise(1)).recorded(RecordFinalised.class);
        visit(note)
                .when(actor("lena.fox", "Safeguarding North", Role.ASW), NOW, finalise(1))
                .refused("author-only");
    }

    @Test
    void only_the_supervisor_it_names_finalises_a_supervision_note() {
        var note = on("2026-11-06").saying("We spoke about thresholds.").supervisedBy(OWEN);
        var saved = note.added("supervision", "2026-11-06T15:00:00Z");
        given(saved).when(NADIA, "2026-11-20T16:00:00Z", finalise(1)).refused("supervisor-must-finalise");
        given(saved).when(SEAN, "2026-11-20T16:00:00Z", finalise(1)).refused("supervisor-must-finalise");
        var event = given(saved).when(OWEN, "2026-11-20T16:00:00Z", finalise(1)).first(RecordFinalised.class);
        assertThat(event.finalising()).isEqualTo(new Lateness.OnTime(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void a_supervised_manager_who_wrote_it_does_not_finalise_it_either() {
        var written = on("2026-11-06").saying("We spoke about thresholds.").supervisedBy(SEAN);
        given(written.added("supervision", "2026-11-06T15:00:00Z", OWEN))
                .when(OWEN, "2026-11-20T16:00:00Z", finalise(1))
                .refused("supervisor-must-finalise");
        var ownSupervisor =
                on("2026-11-06").saying("We spoke about thresholds.").supervisedBy(NADIA);
        given(ownSupervisor.added("supervision", "2026-11-06T15:00:00Z"))
                .when(NADIA, "2026-11-20T16:00:00Z", finalise(1))
                .refused("supervisor-must-finalise");
    }

    @Test
    void what_was_drafted_with_ai_once_needs_attesting_though_it_was_typed_over() {
        var drafted = on("2026-12-14").saying("Seen at home.").with(Provenance.DRAFTED_WITH_AI);
        var typed = on("2026-12-14").saying("Seen at home.", "She smiled.");
        given(drafted.added("home-visit", SAVED), typed.revised(2, SAVED))
                .when(NADIA, NOW, finalise(2))
                .refused("attestation-required");
    }

    @Test
    void nobody_without_a_name_was_present_and_nothing_without_words_was_decided() {
        var at = on("2026-12-14").saying("Seen at home.");
        visit(at.withPresent(new Present("", ""))).when(NADIA, NOW, finalise(1)).refused("presence-required");
        visit(at.withPresent(new Present("Temi Marsh", "mother"), new Present("Dale Pryce", " ")))
                .when(NADIA, NOW, finalise(1))
                .refused("presence-required");
        visit(on("2026-12-14").saying("Seen.").with(new Action(" ", "Nadia Khan", null)))
                .when(NADIA, NOW, finalise(1))
                .refused("words-required");
        visit(on("2026-12-14").saying("Seen.").with(new Decision("", "Nadia Khan", "To be sure")))
                .when(NADIA, NOW, finalise(1))
                .refused("words-required");
    }

    @Test
    void a_draft_from_before_closure_may_be_finalised_after_it() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-12-15T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(on("2026-12-14").saying("Seen at home.").added("home-visit", SAVED), closed)
                .when(NADIA, NOW, finalise(1))
                .recorded(RecordFinalised.class);
    }

    @Nested
    class Verdicts {
        @Test
        void recording_and_finalising_are_judged_apart() {
            var event = visit(on("2026-12-14").saying("Seen at home."))
                    .when(NADIA, "2027-01-04T10:00:00Z", finalise(1))
                    .first(RecordFinalised.class);
            assertThat(event.recording()).isEqualTo(new Lateness.OnTime(LocalDate.of(2026, 12, 30)));
            assertThat(event.finalising()).isEqualTo(new Lateness.Late(LocalDate.of(2026, 12, 30), 2));
        }

        @Test
        void the_vectors_of_the_demo_families_hold() {
            assertThat(lateness("2024-03-26", "2024-04-15")).isEqualTo(2);
            assertThat(lateness("2026-10-08", "2026-10-27")).isEqualTo(3);
            assertThat(lateness("2026-05-14", "2026-06-02")).isEqualTo(2);
            assertThat(lateness("2025-12-22", "2026-01-12")).isEqualTo(2);
            assertThat(lateness("2026-04-01", "2026-04-20")).isEqualTo(1);
            assertThat(lateness("2025-08-18", "2025-09-04")).isEqualTo(2);
        }

        @Test
        void an_empty_placeholder_buys_nothing() {
            var placeholder = on("2026-12-14").saying("");
            var written = on("2026-12-14").saying("Seen at home.");
            var event = given(placeholder.added("home-visit", SAVED), written.revised(2, "2027-01-04T10:00:00Z"))
                    .when(NADIA, "2027-01-04T11:00:00Z", finalise(2))
                    .first(RecordFinalised.class);
            assertThat(event.recording()).isEqualTo(new Lateness.Late(LocalDate.of(2026, 12, 30), 2));
        }

        @Test
        void nor_does_a_stub_beside_a_decision_that_is_written_late() {
            var stub = on("2026-12-14").saying("See decisions.");
            var late = on("2026-12-14")
                    .saying("See decisions.")
                    .with(new Decision("Visit weekly", "Owen Hale", "The whole story, in its place"));
            var event = given(stub.added("home-visit", SAVED), late.revised(2, "2027-01-04T10:00:00Z"))
                    .when(NADIA, "2027-01-04T11:00:00Z", finalise(2))
                    .first(RecordFinalised.class);
            assertThat(event.recording()).isEqualTo(new Lateness.Late(LocalDate.of(2026, 12, 30), 2));
        }

        @Test
        void a_text_counts_from_its_first_save_also_when_it_was_taken_out_between() {
            var event = given(
                            on("2026-12-14").saying("Seen at home.").added("home-visit", SAVED),
                            on("2026-12-14").saying("Not seen.").revised(2, "2026-12-16T10:00:00Z"),
                            on("2026-12-14").saying("Seen at home.").revised(3, "2027-01-04T10:00:00Z"))
                    .when(NADIA, "2027-01-04T11:00:00Z", finalise(3))
                    .first(RecordFinalised.class);
            assertThat(event.recording().late()).isFalse();
        }

        @Test
        void a_type_with_a_shorter_limit_is_due_the_same_day() {
            var event = given(on("2026-07-02")
                            .saying("Missing since the evening.")
                            .with((Visit) null)
                            .added("missing-episode", "2026-07-03T08:00:00Z"))
                    .when(NADIA, "2026-07-03T09:00:00Z", finalise(1))
                    .first(RecordFinalised.class);
            assertThat(event.recording()).isEqualTo(new Lateness.Late(LocalDate.of(2026, 7, 2), 1));
        }

        private int lateness(String day, String recordedOn) {
            var event = givenAdult(on(day).saying("Seen at home.").added("home-visit", recordedOn + "T10:00:00Z"))
                    .when(NADIA, recordedOn + "T11:00:00Z", finalise(1))
                    .first(RecordFinalised.class);
            return ((Lateness.Late) event.recording()).workingDaysLate();
        }
    }

    @Nested
    class Contemporaneous {
        @Test
        void what_was_written_during_the_event_is() {
            var during = between("2026-12-15T09:00:00Z", "2026-12-15T10:00:00Z").saying("She arrived.");
            var after = between("2026-12-15T09:00:00Z", "2026-12-15T11:00:00Z").saying("She arrived.");
            assertThat(contemporaneous(during.added("home-visit", SAVED), after.revised(2, "2026-12-15T11:00:00Z")))
                    .isTrue();
        }

        @Test
        void the_same_day_is_not() {
            var note = between("2026-12-15T08:00:00Z", "2026-12-15T09:00:00Z").saying("She arrived.");
            assertThat(contemporaneous(note.added("home-visit", SAVED))).isFalse();
            assertThat(contemporaneous(on("2026-12-15").saying("She arrived.").added("home-visit", SAVED)))
                    .isFalse();
        }

        @Test
        void what_was_written_before_the_event_began_is_not() {
            var before = between("2026-12-15T09:00:00Z", "2026-12-15T10:00:00Z").saying("She arrived.");
            var moved = between("2026-12-15T10:30:00Z", "2026-12-15T11:00:00Z").saying("She arrived.");
            assertThat(contemporaneous(before.added("home-visit", SAVED), moved.revised(2, "2026-12-15T11:00:00Z")))
                    .isFalse();
        }

        @Test
        void the_handwritten_original_makes_it_so() {
            var note = on("2026-12-14").saying("She arrived.").with(Contemporaneity.HANDWRITTEN_ORIGINAL_ATTACHED);
            assertThat(contemporaneous(note.added("home-visit", SAVED))).isTrue();
        }

        private boolean contemporaneous(Object... events) {
            return given(events)
                    .when(NADIA, NOW, finalise(events.length))
                    .first(RecordFinalised.class)
                    .contemporaneous();
        }
    }

    @Nested
    class Seen {
        private final BirthRecorded born =
                new BirthRecorded(FILE, LocalDate.of(2026, 12, 15), "Hospital", authorship(NADIA), PACK, null);

        @Test
        void before_birth_a_visit_says_how_the_pregnancy_progresses() {
            givenUnborn(visitOn("2026-12-14", null))
                    .when(NADIA, NOW, finalise(1))
                    .refused("pregnancy-progress-required");
            givenUnborn(visitOn("2026-12-14", new Visit(null, null, "Growing well.")))
                    .when(NADIA, NOW, finalise(1))
                    .recorded(RecordFinalised.class);
        }

        @Test
        void the_time_of_the_visit_decides_and_not_the_time_of_recording() {
            givenUnborn(visitOn("2026-12-14", null), born)
                    .when(NADIA, NOW, finalise(1))
                    .refused("pregnancy-progress-required");
            givenUnborn(visitOn("2026-12-15", null), born)
                    .when(NADIA, NOW, finalise(1))
                    .refused("seen-required");
        }

        @Test
        void before_its_birth_a_child_was_not_seen_even_if_the_file_came_later() {
            given(on("2019-03-13").saying("Seen.").added("home-visit", SAVED))
                    .when(NADIA, NOW, finalise(1))
                    .refused("pregnancy-progress-required", "seen-not-for-unborn");
        }

        @Test
        void on_the_file_of_an_adult_nobody_asks() {
            givenAdult(visitOn("2026-12-14", null))
                    .when(NADIA, NOW, finalise(1))
                    .recorded(RecordFinalised.class);
        }

        private Object visitOn(String day, @Nullable Visit visit) {
            return on(day).saying("At home.").with(visit).added("home-visit", SAVED);
        }
    }

    private static CaseFileFixture visit(Drafts note) {
        return given(note.added("home-visit", SAVED));
    }

    private static Drafts third(Source source) {
        return on("2026-12-14").with(new Segment("He shouts.", Voice.OTHER, SegmentKind.OPINION, source));
    }

    private static FinaliseRecord finalise(int expectedVersion) {
        return new FinaliseRecord(FILE, entry(1), expectedVersion, null);
    }
}
