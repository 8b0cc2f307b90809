package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTest {
    private static final Violation TENTH = Violation.of("cross-boundary-missing", "HCC-12.10", "Tenth.");
    private static final Violation NINTH = Violation.of("referrer-feedback-missing", "HCC-12.9", "Ninth.");
    private static final Violation FOURTH = Violation.of("sub-file-not-linked", "HCC-4.5", "Fourth.");

    @Test
    void reasons_are_listed_in_the_order_of_the_policy() {
        var refused = new Refused(List.of(TENTH, NINTH, FOURTH));
        assertThat(refused.violations()).containsExactly(FOURTH, NINTH, TENTH);
        assertThat(refused).hasMessage("sub-file-not-linked, referrer-feedback-missing, cross-boundary-missing");
    }

    @Test
    void within_a_clause_reasons_are_listed_by_code_and_subject() {
        var general = Violation.of("closing-summary-missing", "HCC-12.1", "One.");
        var ofB = general.about("b");
        var ofA = general.about("a");
        var reasons = Violation.of("closure-reasons-missing", "HCC-12.1", "Two.");
        var wholeSection = Violation.of("zeal", "HCC-12", "Whole.");
        var law = Violation.of("anything", "R4", "Calendar.");
        assertThat(new Refused(List.of(law, reasons, ofB, ofA, general, wholeSection)).violations())
                .containsExactly(wholeSection, general, ofA, ofB, reasons, law);
    }

    @Test
    void a_refusal_has_a_reason_and_no_stack() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused(List.of()));
        assertThat(new Refused(NINTH).getStackTrace()).isEmpty();
    }

    @Test
    void one_broken_rule_refuses_at_once() {
        Refused.unless(true, "already-finalised", "HCC-5.6", "Final.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Refused.unless(false, "already-finalised", "HCC-5.6", "Final."))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(Violation.of("already-finalised", "HCC-5.6", "Final.")));
    }

    @Test
    void several_broken_rules_are_reported_together() {
        var violations = new Violations()
                .unless(false, "cross-boundary-missing", "HCC-12.10", "Tenth.")
                .unless(true, "never-seen", "HCC-1.1", "Kept.")
                .unless(true, TENTH.about("kept"))
                .unless(false, FOURTH)
                .add(Optional.empty())
                .add(Optional.of(NINTH))
                .addAll(List.of(NINTH.about("a")))
                .add(Violation.of("too-long", "No clause."))
                .unless(false, "author-required", "HCC-1.3", "First.");
        assertThat(violations.list()).contains(FOURTH).doesNotContain(TENTH.about("kept"));
        assertThat(violations.list())
                .extracting(Violation::code)
                .containsExactly(
                        "author-required",
                        "sub-file-not-linked",
                        "referrer-feedback-missing",
                        "referrer-feedback-missing",
                        "cross-boundary-missing",
                        "too-long");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(violations::refuseIfAny)
                .satisfies(refused -> assertThat(refused.violations()).isEqualTo(violations.list()));
    }

    @Test
    void nothing_found_refuses_nothing() {
        var violations = new Violations();
        violations.refuseIfAny();
        assertThat(violations.list()).isEmpty();
    }

    @Test
    void a_violation_keeps_what_else_it_says_when_a_date_or_a_subject_is_added() {
        var day = LocalDate.of(2026, 11, 28);
        assertThat(TENTH.allowedFrom(day).about("x"))
                .isEqualTo(new Violation("cross-boundary-missing", "HCC-12.10", "Tenth.", day, "x"));
        assertThat(TENTH.about("x").allowedFrom(day))
                .isEqualTo(TENTH.allowedFrom(day).about("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Late", "late note", "late--note", "-late", "late_note"})
    void codes_are_kebab_case(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Violation.of(code, "HCC-5.1", "Detail."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5.1", "hcc-5.1", "HCC-", "HCC-5.", "HCC 5.1", "HCC-5.1.a"})
    void clauses_are_references(String clause) {
        assertThatIllegalArgumentException().isThrownBy(() -> Violation.of("late", clause, "Detail."));
    }

    @Test
    void a_violation_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> Violation.of("late", "HCC-5.1", " "));
    }
}
