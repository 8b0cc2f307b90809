package org.indelible.command.staff;

import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.SEAN;
import static org.indelible.command.casefile.CaseFileFixture.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.MayAct;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffMemberId;
import org.junit.jupiter.api.Test;

class StaffMemberTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final StaffMemberId MEMBER = new StaffMemberId("0123456789abcdef0123456789abcdef");
    private static final AccountId NADIA_S = NADIA.account();
    private static final Actor OFFICER = actor("dpo", "Information Governance", Role.DPO);
    private static final Actor ADMINISTRATOR = actor("sys", "Systems", Role.SYS);
    private static final AgreementSigned SIGNED =
            new AgreementSigned(MEMBER, NADIA_S, TODAY.minusDays(2), TODAY.minusDays(1), TODAY, OWEN.asAuthor(), PACK);
    private static final AgreementRefused REFUSED =
            new AgreementRefused(MEMBER, NADIA_S, TODAY, "Asks the union first.", OWEN.asAuthor(), PACK);

    @Test
    void a_manager_records_that_somebody_has_signed_even_before_having_signed_themselves() {
        when(false, List.of(), OWEN, signed(TODAY.minusDays(2), TODAY.minusDays(1), TODAY))
                .expectEvents(SIGNED);
    }

    @Test
    void nobody_records_their_own_agreement_or_considers_their_own_refusal() {
        refused(
                List.of(),
                OWEN,
                new RecordAgreementSigned(MEMBER, OWEN.account(), TODAY, TODAY, TODAY),
                "second-person-required");
        refused(
                List.of(),
                OWEN,
                new RecordAgreementRefused(MEMBER, OWEN.account(), TODAY, "No."),
                "second-person-required");
        refused(
                List.of(new AgreementRefused(MEMBER, SEAN.account(), TODAY, "No.", OWEN.asAuthor(), PACK)),
                SEAN,
                new ConsiderAgreementRefusal(MEMBER, SEAN.account(), "Fine."),
                "second-person-required");
    }

    @Test
    void what_is_signed_is_sent_and_filed_from_the_day_of_signing_to_today() {
        refused(List.of(), OWEN, signed(TODAY, TODAY.minusDays(1), TODAY), "agreement-filed-before-signing");
        refused(List.of(), OWEN, signed(TODAY, TODAY, TODAY.minusDays(1)), "agreement-filed-before-signing");
        refused(List.of(), OWEN, signed(TODAY, TODAY, TODAY.plusDays(1)), "occurred-in-future");
        refused(List.of(), NADIA, signed(TODAY, TODAY, TODAY), "role-not-allowed");
    }

    @Test
    void a_refusal_is_passed_on_and_considered_by_a_service_manager_once() {
        var consider = new ConsiderAgreementRefusal(MEMBER, NADIA_S, "Signs on Monday.");
        when(true, List.of(), OWEN, new RecordAgreementRefused(MEMBER, NADIA_S, TODAY, "Asks the union first."))
                .expectEvents(REFUSED);
        refused(List.of(), OWEN, new RecordAgreementRefused(MEMBER, NADIA_S, TODAY, " "), "words-required");
        refused(List.of(REFUSED), OWEN, consider, "role-not-allowed");
        refused(List.of(REFUSED), SEAN, new ConsiderAgreementRefusal(MEMBER, NADIA_S, " "), "words-required");
        var considered = new AgreementRefusalConsidered(MEMBER, NADIA_S, "Signs on Monday.", SEAN.asAuthor(), PACK);
        when(true, List.of(REFUSED), SEAN, consider).expectEvents(considered);
        refused(List.of(REFUSED, considered), SEAN, consider, "not-found");
        refused(List.of(REFUSED, SIGNED), SEAN, consider, "not-found");
        refused(List.of(SIGNED), SEAN, consider, "not-found");
    }

    @Test
    void anybody_reports_their_own_log_in_and_the_officer_and_administrators_anybody_s() {
        var report = new ReportCompromisedLogIn(MEMBER, NADIA_S, "The laptop was stolen.");
        for (Actor reporter : List.of(NADIA, OFFICER, ADMINISTRATOR)) {
            when(false, List.of(), reporter, report)
                    .expectEvents(new LogInReportedCompromised(
                            MEMBER, NADIA_S, NOW, "The laptop was stolen.", reporter.asAuthor(), PACK));
        }
        refused(List.of(), OWEN, report, "own-log-in-only");
        refused(List.of(), NADIA, new ReportCompromisedLogIn(MEMBER, NADIA_S, ""), "words-required");
    }

    /** HCC-10.2: whichever of the two came first. */
    @Test
    void that_sessions_concur_is_noticed_once_a_day_for_the_same_places_by_the_application_alone() {
        var notice = new NoticeConcurrentSessions(MEMBER, NADIA_S, List.of("1a2b", "3c4d"));
        var noticed = new ConcurrentSessionsNoticed(MEMBER, NADIA_S, List.of("1a2b", "3c4d"), TODAY, PACK);
        when(false, List.of(), Givers.CLOCK, notice).expectEvents(noticed);
        when(false, List.of(SIGNED), Givers.CLOCK, notice).expectEvents(noticed);
        refused(List.of(), OFFICER, notice, "role-not-allowed");
        var again = new NoticeConcurrentSessions(MEMBER, NADIA_S, List.of("3c4d", "1a2b"));
        when(false, List.of(noticed), Givers.CLOCK, again).expectNoEvents();
        var yesterday = new ConcurrentSessionsNoticed(MEMBER, NADIA_S, noticed.places(), TODAY.minusDays(1), PACK);
        when(false, List.of(yesterday), Givers.CLOCK, notice).expectEvents(noticed);
    }

    @Test
    void where_accounts_are_known_nobody_signs_for_one_that_there_is_not() {
        var known = new Directory(Set.of(), Set.of(OWEN.account()));
        when(true, known, List.of(), OWEN, signed(TODAY, TODAY, TODAY))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("account-unknown");
    }

    private static RecordAgreementSigned signed(LocalDate on, LocalDate toHr, LocalDate copy) {
        return new RecordAgreementSigned(MEMBER, NADIA_S, on, toHr, copy);
    }

    private static void refused(List<Object> given, Actor actor, StaffCommand command, String code) {
        when(true, given, actor, command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(code);
    }

    private static ResultValidator<StaffMember> when(
            boolean hasSigned, List<Object> given, Actor actor, StaffCommand command) {
        return when(hasSigned, Directory.ofTeams(Set.of()), given, actor, command);
    }

    private static ResultValidator<StaffMember> when(
            boolean hasSigned, Directory directory, List<Object> given, Actor actor, StaffCommand command) {
        var fixture = new AggregateTestFixture<>(StaffMember.class).registerCommandHandlerInterceptor(new MayAct());
        var acting = new Acting(actor, NOW, PolicyPacks.bundled().inForceAt(NOW), directory, hasSigned);
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }
}
