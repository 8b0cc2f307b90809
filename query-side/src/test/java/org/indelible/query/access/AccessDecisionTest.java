package org.indelible.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.query.access.People.*;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.casefile.FileStanding;
import org.indelible.projection.casefile.FilesKnown;
import org.indelible.projection.staff.StaffStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessDecisionTest {
    private static final CaseFileId FILE = new CaseFileId(UUID.fromString("6f1c1f52-6c8e-4b7e-9a33-0c5a4b1d2e01"));
    private static final FileStanding NORTH = new FileStanding(FILE, 0, "Safeguarding North", NADIA.account());

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
        assertThat(((Verdict.Allowed) decision.decide(query, signed(author.account()), NORTH, true))
                        .by()
                        .allowedBy())
                .isEqualTo("author");
        assertThat(denied(decision.decide(query, signed(author.account()), null, true)))
                .containsExactly(RefusalCode.NOT_FOUND);
        var administrator = new ReadNothing(asking(ADMINISTRATOR, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(denied(decision.decide(administrator, signed(ADMINISTRATOR.account()), NORTH, true)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    /** HCC-15.1: after role and purpose, and before anything is told of a file. */
    @Test
    void nobody_is_let_in_before_they_have_signed_the_confidentiality_agreement() {
        var unsigned = StaffStanding.unknown(NADIA.account());
        var own = new ReadNothing(asking(NADIA, "casework"), FILE, Reach.RECORD, null, "");
        assertThat(denied(decision.decide(own, unsigned, NORTH, true))).containsExactly(RefusalCode.AGREEMENT_MISSING);
        assertThat(denied(decision.decide(own, unsigned, null, false))).containsExactly(RefusalCode.AGREEMENT_MISSING);
        var work = new ReadNothing(asking(NADIA, "casework"), null, Reach.OWN_WORK, null, "");
        assertThat(denied(decision.decide(work, unsigned, null, false))).containsExactly(RefusalCode.AGREEMENT_MISSING);
        var log = new ReadNothing(asking(OFFICER, "data-protection"), FILE, Reach.ACCESS_LOG, null, "");
        assertThat(denied(decision.decide(log, StaffStanding.unknown(OFFICER.account()), NORTH, false)))
                .containsExactly(RefusalCode.AGREEMENT_MISSING);
        var exporting = new ReadNothing(asking(NADIA, "court"), FILE, Reach.EXPORT, null, "");
        assertThat(denied(decision.decide(exporting, unsigned, NORTH, false)))
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
            names = {"DPO", "AUD", "IRO", "SM"})
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
    void out_of_hours_reads_the_summary_only() {
        assertThat(by(NIGHT, "casework", Reach.SUMMARY, NORTH)).isEqualTo("role:edt");
        assertThat(codes(NIGHT, "casework", Reach.RECORD, NORTH)).containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
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

    @Test
    void every_reason_is_told_at_once() {
        assertThat(refused(new Asker(ADMINISTRATOR, null)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED, RefusalCode.PURPOSE_REQUIRED);
    }

    @Test
    void a_person_knows_of_their_own_files_and_their_teams_unless_a_role_knows_of_all() {
        assertThat(Rights.known(OFFICER)).isEqualTo(FilesKnown.EVERY);
        assertThat(Rights.known(NADIA)).isEqualTo(new FilesKnown(false, "Safeguarding North", NADIA.account()));
        var practitioner = person("pr", "Adults", Role.PR);
        assertThat(Rights.known(practitioner)).isEqualTo(new FilesKnown(false, null, practitioner.account()));
    }

    private List<RefusalCode> refused(Asker asker) {
        return denied(decision.decide(
                new ReadNothing(asker, FILE, Reach.RECORD, null, ""),
                signed(asker.actor().account()),
                NORTH,
                false));
    }

    private List<RefusalCode> codes(Actor actor, String purpose, Reach reach, @Nullable FileStanding standing) {
        return denied(decide(actor, purpose, reach, standing));
    }

    private String by(Actor actor, String purpose, Reach reach, FileStanding standing) {
        return ((Verdict.Allowed) decide(actor, purpose, reach, standing)).by().allowedBy();
    }

    private Verdict decide(Actor actor, String purpose, Reach reach, @Nullable FileStanding standing) {
        return decision.decide(
                new ReadNothing(asking(actor, purpose), FILE, reach, null, ""),
                signed(actor.account()),
                standing,
                false);
    }

    private static List<RefusalCode> denied(Verdict verdict) {
        return ((Verdict.Denied) verdict).codes();
    }
}
