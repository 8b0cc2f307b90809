package org.indelible.command.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.*;
import static org.indelible.command.notes.Drafts.finalised;
import static org.indelible.command.notes.Drafts.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfidentialSegmentsTest {
    private static final String NOW = "2026-10-08T16:00:00Z";
    private static final Actor THEO = actor("theo.pryce", "Safeguarding North", Role.ASW);
    private static final Actor THEO_AS_MANAGER = actor("theo.pryce", "Safeguarding North", Role.TM);
    private static final ConfidentialityId REFUGE = new ConfidentialityId(new UUID(8, 1));
    private static final CaseNoteAdded NOTE = on("2026-10-02")
            .saying("Seen at home.", "She is at the refuge in Mill Lane.", "She sleeps well.")
            .added("home-visit", "2026-10-02T17:00:00Z");
    private static final WithheldFrom FROM_THEO = new WithheldFrom.OfAccount(THEO.account());

    @Test
    void a_segment_is_withheld_on_a_ground_and_the_team_manager_owes_a_review() {
        var events = given(NOTE, finalised(1))
                .when(NADIA, NOW, mark(1, FROM_THEO))
                .recorded(SegmentMadeConfidential.class, DutyArose.class);
        var made = (SegmentMadeConfidential) events.getFirst();
        assertThat(made.ground()).isEqualTo(ConfidentialGround.SERIOUS_HARM);
        assertThat(made.segment()).isEqualTo(1);
        assertThat(made.reviewOn()).isEqualTo(LocalDate.of(2027, 1, 8));
        var duty = (DutyArose) events.getLast();
        assertThat(duty.kind().value()).isEqualTo("review-confidential-ground");
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(duty.entry()).isEqualTo(entry(1));
    }

    @Test
    void a_draft_can_be_withheld_from_as_well() {
        given(NOTE).when(NADIA, NOW, mark(1, FROM_THEO)).first(SegmentMadeConfidential.class);
    }

    @Test
    void without_one_of_the_three_grounds_nothing_is_withheld() {
        given(NOTE)
                .when(NADIA, NOW, mark(null, entry(1), 1, 1, "Reason", FROM_THEO))
                .refused("confidential-ground-required");
    }

    @Test
    void every_reason_against_it_is_named_at_once() {
        given(NOTE)
                .when(
                        NADIA,
                        NOW,
                        mark(
                                null,
                                entry(1),
                                1,
                                1,
                                " ",
                                new WithheldFrom.OfSubject(),
                                new WithheldFrom.OfRelated("", "Dale Pryce"),
                                new WithheldFrom.OfAccount(NADIA.account()),
                                new WithheldFrom.OfRole(Role.DPO)))
                .refused(
                        "author-knows",
                        "confidential-ground-required",
                        "role-always-sees",
                        "words-required",
                        "words-required");
        given(NOTE).when(NADIA, NOW, mark(1)).refused("withheld-from-required");
    }

    @Test
    void what_is_not_there_cannot_be_withheld() {
        var ground = ConfidentialGround.SERIOUS_HARM;
        given(NOTE)
                .when(NADIA, NOW, mark(ground, entry(2), 1, 1, "Reason", FROM_THEO))
                .refused("not-found");
        given(NOTE).when(NADIA, NOW, mark(3, FROM_THEO)).refused("segment-unknown");
        given(NOTE).when(NADIA, NOW, mark(-1, FROM_THEO)).refused("segment-unknown");
        var revised = on("2026-10-02").saying("Seen at home.", "She is safe.").revised(2, "2026-10-02T18:00:00Z");
        given(NOTE, revised).when(NADIA, NOW, mark(1, FROM_THEO)).refused("segment-unknown");
    }

    @Test
    void a_ground_that_holds_is_reviewed_again_after_the_interval() {
        var events = given(withheld())
                .when(OWEN, "2027-01-05T10:00:00Z", review(GroundFinding.STILL_VALID))
                .recorded(ConfidentialGroundReviewed.class, DutyMet.class, DutyArose.class);
        assertThat(((ConfidentialGroundReviewed) events.getFirst()).nextReviewOn())
                .isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(((DutyArose) events.getLast()).dueOn()).isEqualTo(LocalDate.of(2027, 4, 5));
    }

    @Test
    void what_is_confidential_on_no_valid_ground_is_to_be_lifted_and_withheld_until_then() {
        var events = given(withheld())
                .when(OWEN, "2027-01-05T10:00:00Z", review(GroundFinding.NO_LONGER_VALID))
                .recorded(ConfidentialGroundReviewed.class, DutyMet.class, DutyArose.class);
        assertThat(((ConfidentialGroundReviewed) events.getFirst()).nextReviewOn())
                .isNull();
        assertThat(((DutyArose) events.getLast()).kind().value()).isEqualTo("lift-confidentiality");
    }

    @Test
    void managers_alone_review_consult_and_lift() {
        given(withheld()).when(NADIA, NOW, review(GroundFinding.STILL_VALID)).refused("manager-only");
        given(withheld()).when(NADIA, NOW, consult()).refused("manager-only");
        given(withheld()).when(NADIA, NOW, lift()).refused("manager-only");
    }

    @Test
    void nothing_becomes_available_before_its_originator_was_consulted() {
        given(withheld()).when(OWEN, NOW, lift()).refused("originator-not-consulted");
    }

    @Test
    void after_the_originator_was_consulted_it_becomes_available_and_nothing_more_is_owed() {
        var events = new ArrayList<>(List.of(withheld()));
        events.addAll(given(withheld()).when(OWEN, NOW, consult()).recorded(OriginatorConsulted.class));
        var lifted =
                given(events.toArray()).when(OWEN, NOW, lift()).recorded(ConfidentialityLifted.class, DutyMet.class);
        events.addAll(lifted);
        given(events.toArray()).when(OWEN, NOW, lift()).refused("already-lifted");
        given(events.toArray())
                .when(OWEN, NOW, review(GroundFinding.STILL_VALID))
                .refused("already-lifted");
    }

    @Test
    void whoever_it_is_withheld_from_hears_that_there_is_nothing() {
        given(withheld())
                .when(THEO_AS_MANAGER, NOW, review(GroundFinding.STILL_VALID))
                .refused("not-found");
        given(withheld()).when(THEO_AS_MANAGER, NOW, consult()).refused("not-found");
        given(withheld()).when(THEO_AS_MANAGER, NOW, lift()).refused("not-found");
        given(withheld()).when(THEO, NOW, dispute(entry(1), 2)).refused("dispute-target-unknown");
        given(withheld()).when(THEO, NOW, mark(2, new WithheldFrom.OfSubject())).refused("segment-unknown");
    }

    @Test
    void whoever_it_is_withheld_from_counts_segments_as_they_are_shown_them() {
        var disputed = given(withheld()).when(THEO, NOW, dispute(entry(1), 1)).first(DisputedFactAnnotated.class);
        assertThat(disputed.target()).isEqualTo(new DisputeTarget.OfSegment(entry(1), 1, 2));
        var made = given(withheld())
                .when(THEO, NOW, mark(1, new WithheldFrom.OfSubject()))
                .first(SegmentMadeConfidential.class);
        assertThat(made.segment()).isEqualTo(2);
    }

    @Test
    void of_a_note_that_is_withheld_whole_nothing_can_be_disputed_or_withheld() {
        var note = on("2026-10-02").saying("She is at the refuge.").added("home-visit", "2026-10-02T17:00:00Z");
        var events = new ArrayList<Object>(List.of(note));
        events.addAll(given(note).when(NADIA, NOW, mark(0, FROM_THEO)).events());
        var whole = new AnnotateDisputedFact(
                FILE,
                new DisputeId(new UUID(3, 3)),
                new DisputeTarget.OfEntry(entry(1)),
                DisputedBy.PARENT,
                "A parent",
                "No.",
                null,
                new OccurredAt.On(LocalDate.of(2026, 10, 5)),
                Recording.of("casework"));
        given(events.toArray()).when(THEO, NOW, whole).refused("dispute-target-unknown");
        given(events.toArray())
                .when(THEO, NOW, mark(0, new WithheldFrom.OfSubject()))
                .refused("not-found");
        given(events.toArray()).when(NADIA, NOW, whole).first(DisputedFactAnnotated.class);
    }

    @Test
    void after_closure_it_is_accepted_and_marked() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-05T10:00:00Z"), OWEN.asAuthor(), PACK);
        var made = given(NOTE, finalised(1), closed)
                .when(NADIA, NOW, mark(1, FROM_THEO))
                .first(SegmentMadeConfidential.class);
        assertThat(made.closedSince()).isEqualTo("2026-10-05T10:00:00Z");
    }

    private static Object[] withheld() {
        var events = new ArrayList<Object>(List.of(NOTE, finalised(1)));
        events.addAll(
                given(NOTE, finalised(1)).when(NADIA, NOW, mark(1, FROM_THEO)).events());
        return events.toArray();
    }

    private static MarkSegmentConfidential mark(int segment, WithheldFrom... from) {
        return mark(ConfidentialGround.SERIOUS_HARM, entry(1), 1, segment, "The address would lead him there.", from);
    }

    private static MarkSegmentConfidential mark(
            @Nullable ConfidentialGround ground,
            EntryId entry,
            int revision,
            int segment,
            String reason,
            WithheldFrom... from) {
        var id = from.length > 0 && from[0] instanceof WithheldFrom.OfSubject
                ? new ConfidentialityId(new UUID(8, 2))
                : REFUGE;
        return new MarkSegmentConfidential(
                FILE, id, entry, revision, segment, ground, List.of(from), reason, Recording.of("casework"));
    }

    private static ReviewConfidentialGround review(GroundFinding finding) {
        return new ReviewConfidentialGround(
                FILE, REFUGE, finding, "She lives there still.", Recording.of("management-oversight"));
    }

    private static RecordOriginatorConsulted consult() {
        return new RecordOriginatorConsulted(
                FILE,
                REFUGE,
                Consultation.CONSULTED,
                "She has moved and does not mind.",
                LocalDate.of(2026, 10, 7),
                Recording.of("management-oversight"));
    }

    private static LiftConfidentiality lift() {
        return new LiftConfidentiality(FILE, REFUGE, "She has moved.", Recording.of("management-oversight"));
    }

    private static AnnotateDisputedFact dispute(EntryId entry, int segment) {
        return new AnnotateDisputedFact(
                FILE,
                new DisputeId(new UUID(3, 3)),
                new DisputeTarget.OfSegment(entry, 1, segment),
                DisputedBy.PARENT,
                "A parent",
                "No.",
                null,
                new OccurredAt.On(LocalDate.of(2026, 10, 5)),
                Recording.of("casework"));
    }
}
