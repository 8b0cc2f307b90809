package org.indelible.command.coredetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SUMMARY_OWED;
import static org.indelible.command.casefile.CaseFileFixture.allocated;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;
import static org.indelible.command.notes.Drafts.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.Owed;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Visit;
import org.indelible.events.policy.Clause;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordLossTest {
    private static final String NOW = "2026-11-21T10:00:00Z";
    private static final LossRecorded LOST =
            new LossRecorded(FILE, LocalDate.of(2026, 11, 20), "She died before birth.", authorship(NADIA), PACK, null);

    @Test
    void a_loss_ends_every_duty_at_once() {
        var events = givenUnborn(arose(Owed.REQUIRED_ACTION))
                .when(NADIA, NOW, lost("2026-11-20", "She died before birth."))
                .recorded(LossRecorded.class, DutyMet.class, DutyMet.class);
        assertThat(((DutyMet) events.get(1)).by()).isEqualTo("loss.recorded");
    }

    @Test
    void a_loss_is_of_a_child_whose_birth_is_awaited() {
        given().when(NADIA, NOW, lost("2026-11-20", "She died before birth.")).refused("no-birth-awaited");
        givenUnborn(LOST)
                .when(
                        NADIA,
                        NOW,
                        new RecordLoss(FILE, 1, LocalDate.of(2026, 11, 20), "Again", Recording.of("casework")))
                .refused("no-birth-awaited");
    }

    @Test
    void a_birth_follows_a_loss_recorded_in_error_and_the_file_owes_again() {
        var birth = new RecordBirth(FILE, 1, LocalDate.of(2026, 11, 19), "Hospital", Recording.of("casework"));
        var ended = new DutyMet(FILE, SUMMARY_OWED.duty(), LocalDate.of(2026, 11, 20), "loss.recorded");
        var events = givenUnborn(LOST, ended)
                .when(NADIA, NOW, birth)
                .recorded(BirthRecorded.class, DutyArose.class, DutyArose.class);
        assertThat(events.stream()
                        .skip(1)
                        .map(event -> ((DutyArose) event).kind().value()))
                .containsExactly("record-gender", "case-summary");
        assertThat(events.get(2)).isEqualTo(SUMMARY_OWED);
        givenUnborn(LOST, events.getFirst())
                .when(NADIA, NOW, new RecordBirth(FILE, 2, birth.bornOn(), "Hospital", birth.recording()))
                .refused("birth-already-recorded");
        var visit = on("2026-11-21").saying("At home.").with((Visit) null).added("home-visit", NOW);
        givenUnborn(LOST, events.getFirst(), visit)
                .when(NADIA, NOW, new FinaliseRecord(FILE, entry(1), 1, null))
                .refused("seen-required");
    }

    @Test
    void a_birth_brings_back_the_duties_that_the_loss_ended_as_they_were_where_they_are_still_owed() {
        var draft = on("2026-11-18").saying("At home.").added("home-visit", "2026-11-18T10:00:00Z");
        var finalise = arose(Owed.FINALISE_NOTE, entry(1), LocalDate.of(2026, 12, 2));
        var action = arose(Owed.REQUIRED_ACTION, null, LocalDate.of(2026, 11, 25));
        var allocate = arose(Owed.RESTORE_ALLOCATION, null, LocalDate.of(2026, 11, 19));
        var before = new ArrayList<Object>(List.of(draft, finalise, action, allocate));
        before.addAll(givenUnborn(before.toArray())
                .when(NADIA, NOW, lost("2026-11-20", "One of the two died before birth."))
                .events());
        before.add(allocated(NADIA));
        var birth = new RecordBirth(FILE, 1, LocalDate.of(2026, 11, 20), "Hospital", Recording.of("casework"));
        var back = givenUnborn(before.toArray()).when(NADIA, NOW, birth).events();
        assertThat(back)
                .contains(finalise, action, SUMMARY_OWED)
                .doesNotContain(allocate)
                .hasSize(5);
        before.addAll(back);
        givenUnborn(before.toArray())
                .when(NADIA, NOW, new MeetDuty(FILE, allocate.duty(), "Done"))
                .refused("not-found");
        assertThat(givenUnborn(before.toArray())
                        .when(NADIA, NOW, new MeetDuty(FILE, action.duty(), "Done"))
                        .first(DutyMet.class)
                        .duty())
                .isEqualTo(action.duty());
    }

    @Test
    void what_was_done_between_the_loss_and_the_birth_is_not_owed_again() {
        var draft =
                on("2026-11-18").saying("At home.").with((Visit) null).added("correspondence", "2026-11-18T10:00:00Z");
        var before =
                new ArrayList<Object>(List.of(draft, arose(Owed.FINALISE_NOTE, entry(1), LocalDate.of(2026, 12, 2))));
        before.addAll(givenUnborn(before.toArray())
                .when(NADIA, NOW, lost("2026-11-20", "She died before birth."))
                .events());
        before.addAll(givenUnborn(before.toArray())
                .when(NADIA, NOW, new FinaliseRecord(FILE, entry(1), 1, null))
                .recorded(RecordFinalised.class));
        var content = new SummaryContent("The family grieves.", "Offer support.", null, null, null);
        before.addAll(givenUnborn(before.toArray())
                .when(
                        NADIA,
                        NOW,
                        new RecordCaseSummary(
                                FILE,
                                entry(2),
                                SummaryTrigger.CHANGE_OF_CIRCUMSTANCES,
                                content,
                                new OccurredAt.On(LocalDate.of(2026, 11, 21)),
                                Recording.of("casework")))
                .recorded(CaseSummaryRecorded.class));
        var birth = new RecordBirth(FILE, 1, LocalDate.of(2026, 11, 20), "Hospital", Recording.of("casework"));
        var back = givenUnborn(before.toArray())
                .when(NADIA, NOW, birth)
                .recorded(BirthRecorded.class, DutyArose.class, DutyArose.class);
        assertThat(((DutyArose) back.get(2)).about()).isEqualTo("Case summary: the birth");
    }

    @Test
    void what_was_owed_for_an_entry_that_is_destroyed_is_not_owed_again() {
        var finalise = arose(Owed.FINALISE_NOTE, entry(1), LocalDate.of(2026, 12, 2));
        var ended = new DutyMet(FILE, finalise.duty(), LocalDate.of(2026, 11, 20), "loss.recorded");
        var destroyed = new DestructionApproved(
                FILE,
                entry(1),
                DestructionGround.MISFILED,
                "UK GDPR, Article 5(1)(d)",
                OWEN.asAuthor(),
                OWEN.asAuthor(),
                PACK);
        var birth = new RecordBirth(FILE, 1, LocalDate.of(2026, 11, 19), "Hospital", Recording.of("casework"));
        givenUnborn(finalise, LOST, ended, destroyed)
                .when(NADIA, NOW, birth)
                .recorded(BirthRecorded.class, DutyArose.class);
        givenUnborn(finalise, destroyed, LOST, ended)
                .when(NADIA, NOW, birth)
                .recorded(BirthRecorded.class, DutyArose.class);
        assertThat(givenUnborn(finalise, LOST, ended).when(NADIA, NOW, birth).events())
                .contains(finalise);
    }

    @Test
    void every_reason_is_named_at_once() {
        givenUnborn()
                .when(NADIA, NOW, new RecordLoss(FILE, 0, LocalDate.of(2026, 11, 22), "", Recording.of("")))
                .refused("occurred-in-future", "purpose-required", "words-required");
        givenUnborn(LOST).when(NADIA, NOW, lost("2026-11-20", "Again")).refused("stale-version");
    }

    @Test
    void afterwards_no_visit_is_asked_how_the_pregnancy_progresses_and_no_summary_is_owed() {
        var visit =
                on("2026-11-21").saying("With the parents.").with((Visit) null).added("home-visit", NOW);
        givenUnborn(LOST, visit)
                .when(NADIA, NOW, new FinaliseRecord(FILE, entry(1), 1, null))
                .recorded(RecordFinalised.class);
        var content = new SummaryContent("The family grieves.", "Offer support.", null, null, null);
        var summary = new RecordCaseSummary(
                FILE,
                entry(2),
                SummaryTrigger.CHANGE_OF_CIRCUMSTANCES,
                content,
                new OccurredAt.On(LocalDate.of(2026, 11, 21)),
                Recording.of("casework"));
        var recorded = givenUnborn(LOST).when(NADIA, NOW, summary).recorded(CaseSummaryRecorded.class);
        assertThat(((CaseSummaryRecorded) recorded.getFirst()).nextDueOn()).isNull();
    }

    private static RecordLoss lost(String on, String words) {
        return new RecordLoss(FILE, 0, LocalDate.parse(on), words, Recording.of("casework"));
    }

    private static DutyArose arose(Owed owed) {
        return arose(owed, null, null);
    }

    private static DutyArose arose(Owed owed, @Nullable EntryId entry, @Nullable LocalDate dueOn) {
        var owner = new DutyOwner.AllocatedWorker();
        return new DutyArose(
                FILE,
                owed.from(FILE, entry == null ? "something" : entry.toString()),
                owed.kind(),
                new Clause("HCC-6.2"),
                owner,
                dueOn,
                entry,
                "Something",
                PACK);
    }
}
