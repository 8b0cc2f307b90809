package org.indelible.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.admission.Admittance;
import org.indelible.projection.casefile.FileStanding;
import org.indelible.projection.casefile.FilesKnown;
import org.indelible.projection.staff.StaffStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessDecisionTest {
    private static final CaseFileId FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01"));
    private static final FileStanding NORTH = new FileStanding(FILE, 0, "Safeguarding North", NADIA.account());

    private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

    private final AccessDecision decision = new AccessDecision(new TestPurposes());

    @Test
    void the_allocated_worker_and_the_accountable_team_read() {
        assertThat(by(NADIA, "casework", Reach.RECORD, NORTH)).isEqualTo("allocation");
        assertThat(by(MARCUS, "casework", Reach.RECORD, NORTH)).isEqualTo("team");
        var helper = person("allocated elsewhere", "Adults", Role.PR);
        var standing = new FileStanding(FILE, 0, "Safeguarding North", helper.account());
        assertThat(by(helper, "casework", Reach.RECORD, standing)).isEqualTo("allocation");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SSW", "PA"})
    void whoever_of_the_accountable_team_may_write_reads(Role role) {
        assertThat(by(person("someone", "Safeguarding North", role), "casework", Reach.RECORD, NORTH))
                .isEqualTo("team");
    }

    @Test
    void whoever_wrote_the_entry_asked_for_reads_it_unless_their_role_reads_no_record() {
        var author = person("kim.west", "Elm House", Role.KW);
        var query = new ReadNothing(asking(author, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(((Verdict.Allowed) decision.decide(query, signed(author.account()), towards(NORTH), true))
                        .by()
                        .allowedBy())
                .isEqualTo("author");
        assertThat(denied(decision.decide(query, signed(author.account()), null, true)))
                .containsExactly(RefusalCode.NOT_FOUND);
        var administrator = new ReadNothing(asking(ADMINISTRATOR, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(denied(decision.decide(administrator, signed(ADMINISTRATOR.account()), towards(NORTH), true)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    /** HCC-15.1: after role and purpose, and before anything is told of a file. */
    @Test
    void nobody_is_let_in_before_they_have_signed_the_confidentiality_agreement() {
        var unsigned = StaffStanding.unknown(NADIA.account());
        var own = new ReadNothing(asking(NADIA, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(denied(decision.decide(own, unsigned, towards(NORTH), true)))
                .containsExactly(RefusalCode.AGREEMENT_MISSING);
        assertThat(denied(decision.decide(own, unsigned, null, false))).containsExactly(RefusalCode.AGREEMENT_MISSING);
        var work = new ReadNothing(asking(NADIA, "casework"), null, Reach.OWN_WORK, null, "");
        assertThat(denied(decision.decide(work, unsigned, null, false))).containsExactly(RefusalCode.AGREEMENT_MISSING);
        var log = new ReadNothing(asking(OFFICER, "data-protection"), FILE, Reach.ACCESS_LOG, null, "");
        assertThat(denied(decision.decide(log, StaffStanding.unknown(OFFICER.account()), towards(NORTH), false)))
                .containsExactly(RefusalCode.AGREEMENT_MISSING);
        var exporting = new ReadNothing(asking(NADIA, "court"), FILE, Reach.EXPORT, null, "");
        assertThat(denied(decision.decide(exporting, unsigned, towards(NORTH), false)))
                .contains(RefusalCode.ROLE_NOT_ALLOWED)
                .doesNotContain(RefusalCode.AGREEMENT_MISSING);
    }

    @Test
    void a_record_leaves_the_house_with_those_who_may_export_it_only() {
        assertThat(by(SOLICITOR, "court", Reach.EXPORT, NORTH)).isEqualTo("role:legal");
        assertThat(codes(SOLICITOR, "casework", Reach.EXPORT, NORTH)).contains(RefusalCode.PURPOSE_NOT_ALLOWED);
        assertThat(codes(NADIA, "casework", Reach.EXPORT, NORTH)).containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
        assertThat(codes(MARCUS, "casework", Reach.EXPORT, NORTH)).containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void whoever_is_not_related_is_told_what_they_would_be_told_of_a_file_that_does_not_exist() {
        assertThat(codes(COLLEAGUE, "casework", Reach.RECORD, NORTH)).containsExactly(RefusalCode.NOT_RELATED);
        assertThat(codes(COLLEAGUE, "casework", Reach.RECORD, null)).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(new ReadRefused(RefusalCode.NOT_RELATED).asAnswered().codes())
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void what_does_not_depend_on_the_file_is_answered_alike_whether_the_file_exists_or_not() {
        assertThat(codes(ADMINISTRATOR, "casework", Reach.RECORD, NORTH))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED)
                .isEqualTo(codes(ADMINISTRATOR, "casework", Reach.RECORD, null));
        assertThat(codes(COLLEAGUE, "", Reach.RECORD, NORTH))
                .containsExactly(RefusalCode.PURPOSE_REQUIRED)
                .isEqualTo(codes(COLLEAGUE, "", Reach.RECORD, null));
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void an_administrator_reads_nothing_even_with_another_role(Reach reach) {
        assertThat(codes(ADMINISTRATOR, "casework", reach, NORTH)).contains(RefusalCode.ROLE_NOT_ALLOWED);
        var both = person("both", "Safeguarding North", Role.SYS, Role.DPO);
        assertThat(codes(both, "casework", reach, NORTH)).contains(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DPO", "IRO", "SM"})
    void some_roles_read_every_file(Role role) {
        assertThat(by(person("someone", "Elsewhere", role), "casework", Reach.RECORD, NORTH))
                .isEqualTo("role:" + role.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void legal_staff_read_for_an_export_only() {
        assertThat(by(SOLICITOR, "court", Reach.RECORD, NORTH)).isEqualTo("role:legal");
        assertThat(codes(SOLICITOR, "casework", Reach.RECORD, NORTH)).containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        assertThat(codes(SOLICITOR, "casework", Reach.RECORD, null)).containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        assertThat(codes(SOLICITOR, "casework", Reach.SEARCH, null)).containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        var alsoPractitioner = person("both", "Elsewhere", Role.LEGAL, Role.PR);
        assertThat(codes(alsoPractitioner, "casework", Reach.RECORD, NORTH)).containsExactly(RefusalCode.NOT_RELATED);
    }

    @Test
    void out_of_hours_reads_the_summary_in_its_hours_and_the_whole_file_in_an_emergency_only() {
        assertThat(by(NIGHT, Reach.SUMMARY, new Situation(NORTH, Admittance.NONE, true)))
                .isEqualTo("role:edt");
        assertThat(codes(NIGHT, Reach.SUMMARY, new Situation(NORTH, Admittance.NONE, false)))
                .containsExactly(RefusalCode.OUTSIDE_DUTY_HOURS);
        assertThat(codes(NIGHT, Reach.RECORD, new Situation(NORTH, Admittance.NONE, true)))
                .containsExactly(RefusalCode.NOT_RELATED);
        assertThat(by(NIGHT, Reach.RECORD, new Situation(NORTH, admittedBy("emergency"), false)))
                .isEqualTo("emergency");
    }

    @Test
    void an_involvement_a_grant_or_an_emergency_lets_in_until_it_ends() {
        for (String ground : List.of("involvement", "grant", "emergency")) {
            var verdict = decide(COLLEAGUE, Reach.RECORD, new Situation(NORTH, admittedBy(ground), false));
            assertThat(verdict)
                    .isEqualTo(new Verdict.Allowed(new AccessVerdict(ground, new TestPurposes().pack()), LATER));
        }
    }

    @Test
    void what_lasts_is_told_before_an_emergency_and_an_allocation_before_everything() {
        var emergency = new Situation(NORTH, admittedBy("emergency"), false);
        assertThat(by(NADIA, Reach.RECORD, emergency)).isEqualTo("allocation");
        assertThat(by(OFFICER, Reach.RECORD, emergency)).isEqualTo("role:dpo");
        assertThat(decide(OFFICER, Reach.RECORD, emergency))
                .extracting(verdict -> ((Verdict.Allowed) verdict).until())
                .isNull();
        assertThat(by(OFFICER, Reach.RECORD, new Situation(NORTH, admittedBy("grant"), false)))
                .isEqualTo("grant");
    }

    @Test
    void an_auditor_or_inspector_reads_a_record_by_grant_only() {
        var inspector = person("inspector", "Inspectorate", Role.AUD);
        assertThat(codes(inspector, Reach.RECORD, towards(NORTH))).containsExactly(RefusalCode.NOT_RELATED);
        assertThat(by(inspector, Reach.RECORD, new Situation(NORTH, admittedBy("grant"), false)))
                .isEqualTo("grant");
    }

    @Test
    void a_restricted_file_opens_to_names_alone_and_is_for_others_a_file_that_does_not_exist() {
        var closed = new Situation(NORTH, new Admittance(true, false, false, "grant", LATER), true);
        for (Actor actor : List.of(NADIA, MARCUS, COLLEAGUE, OFFICER, NIGHT)) {
            assertThat(codes(actor, Reach.RECORD, closed)).containsExactly(RefusalCode.RESTRICTED);
            assertThat(codes(actor, Reach.SUMMARY, closed)).containsExactly(RefusalCode.RESTRICTED);
        }
        assertThat(new ReadRefused(RefusalCode.RESTRICTED).asAnswered().codes()).containsExactly(RefusalCode.NOT_FOUND);
        var named = new Situation(NORTH, new Admittance(true, true, false, null, null), false);
        assertThat(by(COLLEAGUE, Reach.RECORD, named)).isEqualTo("restriction");
        assertThat(by(NADIA, Reach.RECORD, named)).isEqualTo("restriction");
    }

    @Test
    void not_even_the_author_of_an_entry_reads_it_back_from_a_restricted_file() {
        var closed = new Situation(NORTH, new Admittance(true, false, false, null, null), false);
        var query = new ReadNothing(asking(NADIA, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(denied(decision.decide(query, signed(NADIA.account()), closed, true)))
                .containsExactly(RefusalCode.RESTRICTED);
    }

    @Test
    void who_read_a_restricted_file_the_data_protection_officer_sees() {
        var closed = new Situation(NORTH, new Admittance(true, false, false, null, null), false);
        assertThat(by(OFFICER, Reach.ACCESS_LOG, closed)).isEqualTo("role:dpo");
        assertThat(by(OFFICER, Reach.REPLAY, closed)).isEqualTo("role:dpo");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reach.class,
            names = {"RECORD", "SUMMARY", "ACCESS_LOG", "REPLAY"})
    void a_conflict_of_interest_refuses_whatever_lets_in(Reach reach) {
        var conflict = new Situation(NORTH, new Admittance(false, false, true, "grant", LATER), true);
        assertThat(codes(OFFICER, reach, conflict)).containsExactly(RefusalCode.CONFLICT_OF_INTEREST);
        var named = new Situation(NORTH, new Admittance(true, true, true, null, null), true);
        assertThat(codes(OFFICER, reach, named)).containsExactly(RefusalCode.CONFLICT_OF_INTEREST);
    }

    @Test
    void a_conflict_of_interest_is_told_only_to_whoever_would_be_let_in_without_it() {
        var conflict = new Situation(NORTH, new Admittance(false, false, true, null, null), false);
        assertThat(codes(NADIA, Reach.RECORD, conflict)).containsExactly(RefusalCode.CONFLICT_OF_INTEREST);
        assertThat(codes(COLLEAGUE, Reach.RECORD, conflict)).containsExactly(RefusalCode.NOT_RELATED);
    }

    @Test
    void the_access_log_is_for_the_data_protection_officer_and_auditors() {
        assertThat(by(OFFICER, "data-protection", Reach.ACCESS_LOG, NORTH)).isEqualTo("role:dpo");
        assertThat(codes(MARCUS, "casework", Reach.ACCESS_LOG, NORTH)).containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void a_purpose_is_required_and_must_fit_the_roles_and_bring_words_where_the_pack_asks() {
        assertThat(refused(new Asker(NADIA, null))).containsExactly(RefusalCode.PURPOSE_REQUIRED);
        assertThat(refused(asking(NADIA, "curiosity"))).containsExactly(RefusalCode.UNKNOWN_PURPOSE);
        assertThat(refused(asking(NADIA, "data-protection"))).containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        assertThat(refused(asking(NADIA, "other"))).containsExactly(RefusalCode.REASON_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "x", "......", "aaa AAA"})
    void a_reason_that_says_nothing_is_refused_whether_or_not_the_purpose_needs_one(String words) {
        assertThat(refused(new Asker(NADIA, new AccessPurpose("other", words))))
                .containsExactly(RefusalCode.REASON_INSUFFICIENT);
        assertThat(refused(new Asker(NADIA, new AccessPurpose("casework", words))))
                .containsExactly(RefusalCode.REASON_INSUFFICIENT);
    }

    @Test
    void every_reason_is_told_at_once() {
        assertThat(refused(new Asker(ADMINISTRATOR, null)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED, RefusalCode.PURPOSE_REQUIRED);
    }

    @Test
    void a_person_knows_of_their_own_files_and_their_teams_unless_a_role_knows_of_all() {
        assertThat(Rights.known(OFFICER, LATER)).isEqualTo(new FilesKnown(true, true, null, OFFICER.account(), LATER));
        assertThat(Rights.known(NIGHT, LATER)).isEqualTo(new FilesKnown(true, false, null, NIGHT.account(), LATER));
        assertThat(Rights.known(NADIA, LATER))
                .isEqualTo(new FilesKnown(false, false, "Safeguarding North", NADIA.account(), LATER));
        var practitioner = person("pr", "Adults", Role.PR);
        assertThat(Rights.known(practitioner, LATER))
                .isEqualTo(new FilesKnown(false, false, null, practitioner.account(), LATER));
    }

    private static Admittance admittedBy(String ground) {
        return new Admittance(false, false, false, ground, LATER);
    }

    private static Situation towards(FileStanding standing) {
        return new Situation(standing, Admittance.NONE, false);
    }

    private Verdict decide(Actor actor, Reach reach, Situation situation) {
        String purpose = reach == Reach.ACCESS_LOG || reach == Reach.REPLAY ? "data-protection" : "casework";
        return decision.decide(
                new ReadNothing(asking(actor, purpose), FILE, reach, null, ""),
                signed(actor.account()),
                situation,
                false);
    }

    private List<RefusalCode> codes(Actor actor, Reach reach, Situation situation) {
        return denied(decide(actor, reach, situation));
    }

    private String by(Actor actor, Reach reach, Situation situation) {
        return ((Verdict.Allowed) decide(actor, reach, situation)).by().allowedBy();
    }

    private List<RefusalCode> refused(Asker asker) {
        return denied(decision.decide(
                new ReadNothing(asker, FILE, Reach.RECORD, null, ""),
                signed(asker.actor().account()),
                towards(NORTH),
                false));
    }

    private List<RefusalCode> codes(Actor actor, String purpose, Reach reach, @Nullable FileStanding standing) {
        return denied(decide(actor, purpose, reach, standing));
    }

    private String by(Actor actor, String purpose, Reach reach, FileStanding standing) {
        return ((Verdict.Allowed) decide(actor, purpose, reach, standing)).by().allowedBy();
    }

    private Verdict decide(Actor actor, String purpose, Reach reach, @Nullable FileStanding standing) {
        var situation = standing == null ? null : towards(standing);
        return decision.decide(
                new ReadNothing(asking(actor, purpose), FILE, reach, null, ""),
                signed(actor.account()),
                situation,
                false);
    }

    private static List<RefusalCode> denied(Verdict verdict) {
        return ((Verdict.Denied) verdict).codes();
    }
}
