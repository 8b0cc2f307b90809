package org.indelible.command.coredetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;
import static org.indelible.command.notes.Drafts.on;

import java.time.LocalDate;
import org.indelible.command.acting.Recording;
import org.indelible.command.duties.Owed;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.LossRecorded;
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
import org.junit.jupiter.api.Test;

class RecordLossTest {
    private static final String NOW = "2026-11-21T10:00:00Z";
    private static final LossRecorded LOST =
            new LossRecorded(FILE, LocalDate.of(2026, 11, 20), "She died before birth.", authorship(NADIA), PACK, null);

    @Test
    void a_loss_ends_every_duty_at_once() {
        var events = givenUnborn(arose(Owed.CASE_SUMMARY), arose(Owed.REQUIRED_ACTION))
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
        var events = givenUnborn(LOST)
                .when(NADIA, NOW, birth)
                .recorded(BirthRecorded.class, DutyArose.class, DutyArose.class);
        assertThat(events.stream()
                        .skip(1)
                        .map(event -> ((DutyArose) event).kind().value()))
                .containsExactly("record-gender", "case-summary");
        givenUnborn(LOST, events.getFirst())
                .when(NADIA, NOW, new RecordBirth(FILE, 2, birth.bornOn(), "Hospital", birth.recording()))
                .refused("birth-already-recorded");
        var visit = on("2026-11-21").saying("At home.").with((Visit) null).added("home-visit", NOW);
        givenUnborn(LOST, events.getFirst(), visit)
                .when(NADIA, NOW, new FinaliseRecord(FILE, entry(1), 1, null))
                .refused("seen-required");
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
        var owner = new DutyOwner.AllocatedWorker();
        return new DutyArose(
                FILE,
                owed.from(FILE, "something"),
                owed.kind(),
                new Clause("HCC-6.2"),
                owner,
                null,
                null,
                "Something",
                PACK);
    }
}
