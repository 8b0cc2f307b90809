package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.command.duties.Owed;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Role;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PolicyPackTest {
    private static final PolicyPack PACK = Packs.HCC;

    @Test
    void a_child_s_record_holds_every_core_detail_and_in_early_help_the_school() {
        var child = PACK.file(FileKind.CHILD).coreDetails();
        assertThat(child.askedIn(ServiceArea.STATUTORY))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(CoreDetailKind.SCHOOL, CoreDetailKind.ADDRESS)));
        assertThat(child.askedIn(ServiceArea.EARLY_HELP)).contains(CoreDetailKind.SCHOOL);
        assertThat(child.fromBirth())
                .contains(CoreDetailKind.ETHNICITY, CoreDetailKind.RELIGION, CoreDetailKind.GENDER)
                .doesNotContain(CoreDetailKind.PARENTAL_RESPONSIBILITY);
        assertThat(PACK.file(FileKind.CARER).coreDetails().askedIn(ServiceArea.STATUTORY))
                .containsExactly(CoreDetailKind.FULL_NAME);
    }

    @Test
    void it_names_its_version_and_the_day_from_which_it_is_in_force() {
        assertThat(PACK.version().value()).isEqualTo("hcc-2019-09");
        assertThat(PACK.effectiveFrom()).isEqualTo("2019-09-01");
    }

    @Test
    void the_numbers_are_those_of_the_policy() {
        assertThat(PACK.sessions()).isEqualTo(new SessionTerms(30, 2));
        assertThat(PACK.recordingLimit()).isEqualTo(new RecordingLimit.Within(10));
        assertThat(PACK.summaryInterval()).isEqualTo(new SummaryInterval(42));
        assertThat(PACK.afterConference()).isEqualTo(new MonthsAfterConference(3));
        assertThat(PACK.guardianshipSupportReviewMonths()).isEqualTo(12);
        assertThat(PACK.summaryAfterChange(LocalDate.of(2026, 12, 21))).isEqualTo(LocalDate.of(2027, 1, 7));
        assertThat(PACK.regulation39())
                .isEqualTo(
                        new Regulation39Terms(20, 16, Set.of("interim-care-order", "care-order", "placement-order")));
        assertThat(PACK.legalStatuses().codes().keySet())
                .containsAll(PACK.regulation39().statusesInCare());
        assertThat(PACK.adulthood()).isEqualTo(new AgeReached(18));
        assertThat(PACK.careLeaverSupport())
                .isEqualTo(new CareLeaverSupport(new AgeReached(16), new AgeReached(21), 3, 12, new AgeReached(25)));
    }

    @Test
    void the_duty_kinds_are_those_that_arise() throws IOException {
        try (var pack = PolicyPackTest.class.getResourceAsStream("hcc-2019-09.json")) {
            assertThat(new JsonMapper().readTree(pack).get("duties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Owed.values())
                            .map(owed -> owed.kind().value())
                            .toList());
        }
    }

    @Test
    void types_of_note_have_their_limits_and_traits() {
        var visit = PACK.note(new NoteType("home-visit"));
        assertThat(visit.recordedWithin()).isEqualTo(new RecordingLimit.Within(10));
        assertThat(visit.is(NoteTrait.VISIT)).isTrue();
        assertThat(visit.is(NoteTrait.CONTACT)).isTrue();
        assertThat(visit.is(NoteTrait.SUPERVISION)).isFalse();
        assertThat(PACK.note(new NoteType("missing-episode")).recordedWithin()).isEqualTo(new RecordingLimit.SameDay());
        assertThat(PACK.note(new NoteType("supervision")).is(NoteTrait.SUPERVISION))
                .isTrue();
        assertThat(PACK.note(new NoteType("feedback")).is(NoteTrait.AFTER_CLOSURE))
                .isTrue();
        assertThat(PACK.note(new NoteType("strategy-discussion")).is(NoteTrait.SIGNIFICANT))
                .isTrue();
    }

    @Test
    void every_visit_is_a_contact() {
        assertThat(PACK.noteTypes().values())
                .filteredOn(terms -> terms.is(NoteTrait.VISIT))
                .isNotEmpty()
                .allMatch(terms -> terms.is(NoteTrait.CONTACT));
    }

    @Test
    void codes_that_the_pack_does_not_know_are_refused_by_their_vocabulary() {
        refused("unknown-note-type", () -> PACK.note(new NoteType("seance")));
        refused("unknown-duty-kind", () -> PACK.duty(new DutyKind("homage")));
        assertThat(PACK.unknownCoreDetail(CoreDetailKind.ETHNICITY, "martian"))
                .map(Violation::code)
                .contains("unknown-ethnicity");
        assertThat(PACK.unknownCoreDetail(CoreDetailKind.IMMIGRATION_STATUS, "martian"))
                .map(Violation::code)
                .contains("unknown-immigration-status");
        assertThat(PACK.unknownLegalStatus("martian")).map(Violation::code).contains("unknown-legal-status");
    }

    @Test
    void codes_that_it_knows_and_details_in_the_persons_own_words_are_accepted() {
        assertThat(PACK.unknownCoreDetail(CoreDetailKind.ETHNICITY, "white-british"))
                .isEmpty();
        assertThat(PACK.unknownCoreDetail(CoreDetailKind.FULL_NAME, "Anybody")).isEmpty();
        assertThat(PACK.unknownLegalStatus("care-order")).isEmpty();
    }

    @Test
    void for_the_unborn_ethnicity_and_religion_are_not_yet_obtained() {
        for (var kind : Set.of(CoreDetailKind.ETHNICITY, CoreDetailKind.RELIGION)) {
            var vocabulary = PACK.coreDetail(kind).orElseThrow();
            assertThat(vocabulary.codes().keySet())
                    .filteredOn(vocabulary::isForUnborn)
                    .containsExactly("information-not-yet-obtained");
        }
        var gender = PACK.coreDetail(CoreDetailKind.GENDER).orElseThrow();
        assertThat(gender.isForUnborn("female")).isTrue();
        assertThat(gender.isForUnborn("self-described")).isFalse();
        var language = PACK.coreDetail(CoreDetailKind.LANGUAGE).orElseThrow();
        assertThat(language.isForUnborn("polish")).isTrue();
    }

    @Test
    void a_religion_not_stated_needs_its_reason() {
        var religion = PACK.coreDetail(CoreDetailKind.RELIGION).orElseThrow();
        assertThat(religion.needsReason("not-stated")).isTrue();
        assertThat(religion.needsReason("none")).isFalse();
        assertThat(religion.codes()).containsEntry("not-stated", "Not Stated");
    }

    @Test
    void a_management_decision_has_one_of_two_labels_exactly() {
        assertThat(PACK.managementDecisionLabels()).containsExactly("Management Oversight", "Audit");
        assertThat(PACK.invalidLabel("Management Oversight")).isEmpty();
        assertThat(PACK.invalidLabel("management oversight"))
                .map(Violation::code)
                .contains("label-invalid");
    }

    @ParameterizedTest
    @EnumSource(ClosureGate.class)
    void a_gate_is_reported_under_its_own_code(ClosureGate gate) {
        assertThat(PACK.violation(gate).code()).isEqualTo(gate.code());
        assertThat(ClosureGate.ofCode(gate.code())).isEqualTo(gate);
    }

    @Test
    void a_gate_has_no_other_code() {
        assertThatIllegalArgumentException().isThrownBy(() -> ClosureGate.ofCode("CP_PLAN_ACTIVE"));
    }

    @Test
    void gates_come_from_their_clauses() {
        assertThat(PACK.violation(ClosureGate.CLOSING_SUMMARY_MISSING))
                .extracting(Violation::code, Violation::clause)
                .containsExactly("closing-summary-missing", "HCC-12.1");
        assertThat(PACK.violation(ClosureGate.REGULATION_39_INCOMPLETE))
                .extracting(Violation::code, Violation::clause)
                .containsExactly("regulation-39-incomplete", "HCC-12.14");
    }

    @Test
    void a_child_in_early_help_passes_every_gate_of_closing_and_elsewhere_all_but_two() {
        var child = PACK.file(FileKind.CHILD);
        assertThat(child.gatesIn(ServiceArea.EARLY_HELP))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ClosureGate.CONFERENCE_DATE_MISSING)));
        assertThat(child.gatesIn(ServiceArea.STATUTORY))
                .hasSize(ClosureGate.values().length - 3)
                .doesNotContain(ClosureGate.CLOSURE_CONSENT_MISSING, ClosureGate.CLOSURE_AUTHORISATION_MISSING);
    }

    @Test
    void files_about_grown_people_have_no_gates_of_children() {
        for (var kind : Set.of(FileKind.ADULT, FileKind.CARER)) {
            assertThat(PACK.file(kind).gatesIn(ServiceArea.STATUTORY))
                    .contains(ClosureGate.MANAGEMENT_OVERSIGHT_MISSING, ClosureGate.GOOD_ORDER_NOT_ATTESTED)
                    .doesNotContain(ClosureGate.CP_PLAN_ACTIVE, ClosureGate.LEAVING_CARE_ENTITLEMENT);
        }
    }

    @Test
    void every_code_is_kebab_case() {
        var details = EnumSet.allOf(CoreDetailKind.class).stream()
                .flatMap(kind -> PACK.coreDetail(kind).stream())
                .flatMap(vocabulary -> vocabulary.codes().keySet().stream());
        var types = PACK.noteTypes().keySet().stream().map(NoteType::value);
        var others = Stream.concat(PACK.purposes().keySet().stream(), PACK.legalStatuses().codes().keySet().stream());
        assertThat(Stream.concat(details, Stream.concat(types, others)))
                .isNotEmpty()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void orders_plans_and_categories_have_their_meaning() {
        assertThat(PACK.order(OrderKind.SUPERVISION).is(OrderTrait.ENDS_BEFORE_CLOSURE))
                .isTrue();
        assertThat(PACK.order(OrderKind.CARE).is(OrderTrait.LOOKED_AFTER)).isTrue();
        assertThat(PACK.order(OrderKind.CARE).is(OrderTrait.ENDS_BEFORE_CLOSURE))
                .isFalse();
        assertThat(PACK.order(OrderKind.SPECIAL_GUARDIANSHIP).is(OrderTrait.CLOSES_FILE))
                .isTrue();
        assertThat(PACK.planEnding(PlanEndingGround.CONFERENCE).conferenceDateRequired())
                .isTrue();
        assertThat(PACK.planEnding(PlanEndingGround.DEATH).conferenceDateRequired())
                .isFalse();
        assertThat(PACK.leavingCare(LeavingCareCategory.NONE).entitled()).isFalse();
        assertThat(PACK.leavingCare(LeavingCareCategory.QUALIFYING).entitled()).isTrue();
    }

    @Test
    void purposes_say_who_may_give_them_and_with_what() {
        var court = purpose("court");
        assertThat(court.forExport()).isTrue();
        assertThat(court.isFor(Set.of(Role.PR, Role.LEGAL))).isTrue();
        assertThat(court.isFor(Set.of(Role.PR))).isFalse();
        assertThat(court.isFor(Set.of())).isFalse();
        assertThat(purpose("other").wordsRequired()).isTrue();
        assertThat(purpose("casework").wordsRequired()).isFalse();
        assertThat(purpose("casework").forExport()).isFalse();
    }

    @Test
    void a_record_is_exported_for_the_purposes_of_the_policy_and_no_others() {
        assertThat(PACK.purposes().entrySet())
                .filteredOn(purpose -> purpose.getValue().forExport())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "court",
                        "complaint",
                        "safeguarding-practice-review",
                        "inspection",
                        "audit",
                        "management-review",
                        "subject-access",
                        "police",
                        "coroner",
                        "another-authority",
                        "regulator",
                        "adoption-disclosure");
    }

    @Test
    void an_administrator_has_no_purpose_and_everybody_else_has_one() {
        for (Role role : Role.values()) {
            var mayRead = PACK.purposes().values().stream().anyMatch(purpose -> purpose.isFor(Set.of(role)));
            assertThat(mayRead).as(role.name()).isEqualTo(role != Role.SYS);
        }
    }

    @Test
    void duties_remind_before_they_are_due() {
        var summary = PACK.duty(new DutyKind("case-summary"));
        assertThat(summary.clause()).isEqualTo("HCC-6.13");
        assertThat(summary.remindOn(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-16");
    }

    private static PurposeTerms purpose(String code) {
        return Objects.requireNonNull(PACK.purposes().get(code));
    }

    private static void refused(String code, Runnable lookup) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(lookup::run)
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }
}
