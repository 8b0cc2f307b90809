package org.indelible.command.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;
import static org.indelible.command.casefile.CaseFileFixture.givenUnborn;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.casefile.EveryCommand;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.command.disputes.ConsiderDispute;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.command.plans.NameInvolvedPerson;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.command.plans.StartPlan;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordingMustBeExplainedTest {
    private static final String NOW = "2026-10-02T10:00:00Z";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 8);
    private static final DisputeId DISPUTE = new DisputeId(new UUID(7, 7));
    private static final Recording EXPLAINED = new Recording(
            "other",
            "Asked to by the court",
            new EnteredFor("C. Doyle", "Conference chair"),
            new Imported("Old system", "N-77", "B. Lowe", "2012-05-04 11:20", null));

    private static final Authorship AUTHORSHIP = new Authorship(
            OWEN.asAuthor(), "other", "Asked to by the court", EXPLAINED.enteredFor(), EXPLAINED.imported());
    private static final UUID ID = new UUID(7, 7);
    private static final Object[] RUNNING = {
        new PlanStarted(FILE, new PlanId(ID), PlanKind.CHILD_IN_NEED, BEFORE, AUTHORSHIP, PACK, null),
        new OrderMade(
                FILE, new OrderId(ID), OrderKind.SPECIAL_GUARDIANSHIP, BEFORE, null, false, AUTHORSHIP, PACK, null),
        new LookedAfterStarted(FILE, BEFORE, "care-order", AUTHORSHIP, PACK, null),
        new InvolvementStarted(
                FILE,
                new InvolvementId(ID),
                InvolvementKind.PRACTITIONER,
                "Health visitor",
                BEFORE,
                AUTHORSHIP,
                PACK,
                null)
    };

    @Test
    void everything_recorded_keeps_its_purpose_for_whom_it_was_typed_and_whence_it_came() {
        var unborn = givenUnborn();
        var note = given().when(OWEN, NOW, note(EXPLAINED)).first(CaseNoteAdded.class);
        var detail = given().when(OWEN, NOW, detail(EXPLAINED)).first(CoreDetailRecorded.class);
        var birth = unborn.when(OWEN, NOW, new RecordBirth(FILE, 0, DAY, "Hospital", EXPLAINED))
                .first(BirthRecorded.class);
        var loss = givenUnborn()
                .when(OWEN, NOW, new RecordLoss(FILE, 0, DAY, "She died before birth.", EXPLAINED))
                .first(LossRecorded.class);
        var dispute = given().when(OWEN, NOW, dispute(EXPLAINED)).first(DisputedFactAnnotated.class);
        var considered = given(dispute)
                .when(OWEN, NOW, new ConsiderDispute(FILE, DISPUTE, Arena.PLANS, "Kept", DAY, EXPLAINED))
                .first(DisputeConsidered.class);
        var summary = given().when(OWEN, NOW, summary(EXPLAINED)).first(CaseSummaryRecorded.class);
        var decision = given().when(OWEN, NOW, decision(EXPLAINED)).first(ManagementDecisionRecorded.class);
        assertThat(List.of(
                        note.authorship(),
                        detail.authorship(),
                        birth.authorship(),
                        loss.authorship(),
                        dispute.authorship(),
                        considered.authorship(),
                        summary.authorship(),
                        decision.authorship()))
                .containsOnly(AUTHORSHIP);
        assertThat(considered.pack()).isEqualTo(PACK);
    }

    @Test
    void a_purpose_that_needs_words_is_refused_without_them() {
        given().when(OWEN, NOW, note(Recording.of("other"))).refused("reason-required");
        given().when(OWEN, NOW, summary(new Recording("other", " ", null, null)))
                .refused("reason-insufficient");
        given().when(OWEN, NOW, summary(new Recording("casework", "xxx", null, null)))
                .refused("reason-insufficient");
        given().when(OWEN, NOW, decision(Recording.of("other"))).refused("reason-required");
    }

    @Test
    void blank_origins_and_blank_names_are_refused_whatever_is_recorded() {
        var blank = new Recording("casework", null, new EnteredFor("", " "), new Imported("", "", "", "", null));
        var codes = new String[] {
            "words-required", "words-required", "words-required", "words-required", "words-required", "words-required"
        };
        given().when(OWEN, NOW, detail(blank)).refused(codes);
        given().when(OWEN, NOW, dispute(blank)).refused(codes);
    }

    @Test
    void a_text_that_is_too_long_is_pointed_to_where_the_caller_gave_it() {
        var chair = new EnteredFor("C".repeat(Lengths.LINE + 1), "Chair");
        assertThat(given().when(OWEN, NOW, detail(new Recording("casework", null, chair, null)))
                        .refused("too-long"))
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("/enteredFor/name"));
    }

    @ParameterizedTest
    @MethodSource("factsAboutPlans")
    void so_does_every_fact_about_plans_orders_care_and_involvements(CaseFileCommand command)
            throws ReflectiveOperationException {
        boolean begins = command.identityOfNew().isPresent() || command instanceof StartLookedAfterPeriod;
        Object[] running = begins ? new Object[0] : RUNNING;
        var recorded = given(running)
                .when(OWEN, NOW, saying(EXPLAINED, command))
                .events()
                .getFirst();
        assertThat(recorded).extracting("authorship").isEqualTo(AUTHORSHIP);
        given(running).when(OWEN, NOW, saying(Recording.of(" "), command)).refused("purpose-required");
        given(running).when(OWEN, NOW, saying(Recording.of("other"), command)).refused("reason-required");
    }

    static List<CaseFileCommand> factsAboutPlans() {
        var facts = EveryCommand.all().stream()
                .filter(command -> command.getClass().getPackage().equals(StartPlan.class.getPackage()))
                .filter(command -> !(command instanceof NameInvolvedPerson))
                .toList();
        assertThat(facts).hasSize(12);
        return facts;
    }

    /** The same command, recorded so. */
    private static CaseFileCommand saying(Recording recording, CaseFileCommand command)
            throws ReflectiveOperationException {
        var components = command.getClass().getRecordComponents();
        var given = new Object[components.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = components[i].getType() == Recording.class
                    ? recording
                    : components[i].getAccessor().invoke(command);
        }
        assertThat(given).contains(recording);
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return command.getClass().getDeclaredConstructor(types).newInstance(given);
    }

    private static AddCaseNote note(Recording recording) {
        var content = Drafts.on("2026-10-01").saying("Seen at home.").content();
        return new AddCaseNote(FILE, entry(1), new NoteType("home-visit"), content, recording);
    }

    private static RecordCoreDetail detail(Recording recording) {
        var language = new CoreDetail(CoreDetailKind.LANGUAGE, "english", DAY, null, "Mother");
        return new RecordCoreDetail(FILE, 0, language, null, null, recording);
    }

    private static AnnotateDisputedFact dispute(Recording recording) {
        return new AnnotateDisputedFact(
                FILE,
                DISPUTE,
                new DisputeTarget.OfOmission("My call"),
                DisputedBy.PARENT,
                "Temi Marsh",
                "I called.",
                null,
                new OccurredAt.On(DAY),
                recording);
    }

    private static RecordCaseSummary summary(Recording recording) {
        var content = new SummaryContent("At home.", "Visit weekly.", null, null, null);
        return new RecordCaseSummary(
                FILE, entry(2), SummaryTrigger.SIX_WEEKLY, content, new OccurredAt.On(DAY), recording);
    }

    private static RecordManagementDecision decision(Recording recording) {
        return new RecordManagementDecision(
                FILE, entry(3), "Audit", "In order.", List.of(), false, new OccurredAt.On(DAY), recording);
    }
}
