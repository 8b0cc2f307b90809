package org.indelible.command.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.notes.Drafts.finalised;
import static org.indelible.command.notes.Drafts.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.acting.Recording;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;

class DisputesTest {
    private static final String NOW = "2026-06-11T16:00:00Z";
    private static final DisputeId DISPUTE = new DisputeId(new UUID(3, 3));
    private static final CaseNoteAdded NOTE = on("2026-05-14")
            .saying("He smelled of alcohol.", "She was in bed.")
            .added("home-visit", "2026-06-02T09:00:00Z");
    private static final CaseNoteRevised REVISED =
            on("2026-06-01").saying("He smelled of alcohol.").revised(2, "2026-06-02T10:00:00Z");
    private static final CoreDetailRecorded POLISH = new CoreDetailRecorded(
            FILE,
            new CoreDetail(CoreDetailKind.LANGUAGE, "polish", LocalDate.of(2026, 1, 5), null, "Mother"),
            null,
            null,
            authorship(NADIA),
            PACK,
            null);

    @Test
    void a_father_s_words_stand_beside_the_text_and_are_considered_in_five_arenas() {
        var events = given(NOTE, finalised(1))
                .when(NADIA, NOW, dispute(new DisputeTarget.OfSegment(entry(1), 1, 0)))
                .recorded(
                        DisputedFactAnnotated.class,
                        DutyArose.class,
                        DutyArose.class,
                        DutyArose.class,
                        DutyArose.class,
                        DutyArose.class);
        var annotated = (DisputedFactAnnotated) events.getFirst();
        assertThat(annotated.theirWords()).isEqualTo("I had not been drinking.");
        assertThat(annotated.ofEntry()).isEqualTo(entry(1));
        List<DutyArose> duties =
                events.stream().skip(1).map(DutyArose.class::cast).toList();
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.kind().value()).isEqualTo("consider-dispute");
            assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 6, 25));
            assertThat(duty.entry()).isEqualTo(entry(1));
        });
        assertThat(duties).extracting(DutyArose::duty).doesNotHaveDuplicates();
        assertThat(duties)
                .extracting(DutyArose::about)
                .containsExactly(
                        "future assessments", "plans", "child protection conferences", "review meetings", "other");
    }

    @Test
    void an_entry_a_core_detail_a_plan_and_an_omission_can_be_disputed() {
        var plan = new PlanId(new UUID(1, 1));
        var started = new PlanStarted(
                FILE, plan, PlanKind.CHILD_PROTECTION, LocalDate.of(2026, 2, 5), authorship(OWEN), PACK, null);
        for (DisputeTarget target : List.of(
                new DisputeTarget.OfEntry(entry(1)),
                new DisputeTarget.OfCoreDetail(CoreDetailKind.LANGUAGE, "polish"),
                new DisputeTarget.OfCoreDetail(CoreDetailKind.FULL_NAME, "Ruby Marsh"),
                new DisputeTarget.OfSegment(entry(1), 1, 1),
                new DisputeTarget.OfPlan(plan),
                new DisputeTarget.OfOmission("That I called the school"))) {
            given(NOTE, REVISED, POLISH, started)
                    .when(NADIA, NOW, dispute(target))
                    .first(DisputedFactAnnotated.class);
        }
    }

    @Test
    void what_is_not_on_the_file_cannot_be_disputed() {
        for (DisputeTarget target : List.of(
                new DisputeTarget.OfEntry(entry(2)),
                new DisputeTarget.OfSegment(entry(1), 1, 2),
                new DisputeTarget.OfSegment(entry(1), 1, -1),
                new DisputeTarget.OfSegment(entry(1), 2, 1),
                new DisputeTarget.OfSegment(entry(1), 3, 0),
                new DisputeTarget.OfSegment(entry(1), 0, 0),
                new DisputeTarget.OfCoreDetail(CoreDetailKind.LANGUAGE, "english"),
                new DisputeTarget.OfCoreDetail(CoreDetailKind.ETHNICITY, "polish"),
                new DisputeTarget.OfPlan(new PlanId(new UUID(1, 1))))) {
            given(NOTE, REVISED, POLISH).when(NADIA, NOW, dispute(target)).refused("dispute-target-unknown");
        }
    }

    @Test
    void a_dispute_without_words_does_not_tell_what_is_on_the_file() {
        for (String value : List.of("polish", "english")) {
            var guess = new AnnotateDisputedFact(
                    FILE,
                    DISPUTE,
                    new DisputeTarget.OfCoreDetail(CoreDetailKind.LANGUAGE, value),
                    DisputedBy.PARENT,
                    "A parent",
                    "",
                    null,
                    new OccurredAt.On(LocalDate.of(2026, 6, 1)),
                    Recording.of("casework"));
            given(NOTE, REVISED, POLISH).when(NADIA, NOW, guess).refused("words-required");
        }
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new AnnotateDisputedFact(
                FILE,
                DISPUTE,
                new DisputeTarget.OfOmission(" "),
                DisputedBy.PARENT,
                "",
                "",
                null,
                new OccurredAt.On(LocalDate.of(2026, 6, 12)),
                Recording.of(""));
        given().when(NADIA, NOW, command)
                .refused(
                        "occurred-in-future", "words-required", "words-required", "words-required", "purpose-required");
    }

    @Test
    void after_closure_a_dispute_is_accepted() {
        given(NOTE, finalised(1), closed())
                .when(NADIA, NOW, dispute(new DisputeTarget.OfEntry(entry(1))))
                .first(DisputedFactAnnotated.class);
    }

    @Test
    void considering_it_in_an_arena_meets_the_duty_of_that_arena_once() {
        Object[] disputed = disputed();
        var events = given(disputed)
                .when(NADIA, "2026-08-27T16:00:00Z", consider(Arena.CHILD_PROTECTION_CONFERENCES))
                .recorded(DisputeConsidered.class, DutyMet.class);
        assertThat(((DisputeConsidered) events.getFirst()).entry()).isEqualTo(entry(1));
        Object[] considered =
                Stream.concat(List.of(disputed).stream(), events.stream()).toArray();
        given(considered)
                .when(NADIA, "2026-09-27T16:00:00Z", consider(Arena.CHILD_PROTECTION_CONFERENCES))
                .recorded(DisputeConsidered.class);
        given(considered)
                .when(NADIA, "2026-09-27T16:00:00Z", consider(Arena.PLANS))
                .recorded(DisputeConsidered.class, DutyMet.class);
    }

    @Test
    void a_dispute_that_is_not_on_the_file_is_not_found() {
        given().when(NADIA, "2026-08-27T16:00:00Z", consider(Arena.PLANS)).refused("not-found");
    }

    @Test
    void considering_has_an_outcome_and_has_been() {
        given(disputed())
                .when(
                        NADIA,
                        NOW,
                        new ConsiderDispute(
                                FILE, DISPUTE, Arena.PLANS, "", LocalDate.of(2026, 6, 12), Recording.of("casework")))
                .refused("occurred-in-future", "words-required");
    }

    private static Object[] disputed() {
        List<Object> events = given(NOTE)
                .when(NADIA, NOW, dispute(new DisputeTarget.OfEntry(entry(1))))
                .events();
        return Stream.concat(Stream.of(NOTE), events.stream()).toArray();
    }

    private static CaseFileClosed closed() {
        return new CaseFileClosed(FILE, Instant.parse("2026-06-10T12:00:00Z"), OWEN.asAuthor(), PACK);
    }

    private static AnnotateDisputedFact dispute(DisputeTarget target) {
        return new AnnotateDisputedFact(
                FILE,
                DISPUTE,
                target,
                DisputedBy.PARENT,
                "Mark Summers",
                "I had not been drinking.",
                null,
                new OccurredAt.On(LocalDate.of(2026, 6, 11)),
                Recording.of("casework"));
    }

    private static ConsiderDispute consider(Arena arena) {
        return new ConsiderDispute(
                FILE, DISPUTE, arena, "Both views stand.", LocalDate.of(2026, 6, 25), Recording.of("casework"));
    }
}
