package org.indelible.command.acting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indelible.command.casefile.CaseFileFixture;
import org.indelible.command.casefile.EveryCommand;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;

class MayActTest {
    private static final String PRACTITIONERS = "asw pr ssw kw lm tm sm lado chair edt com iro pa mash";
    private static final String RECORDERS = "asw pr ssw kw lm tm sm lado chair edt com iro pa bs mash";
    private static final String PLANS = "asw lm tm sm chair legal iro pa adm bs";
    private static final String CASE_WORKERS = "asw ssw lm tm sm pa";
    private static final String EVERYBODY = Arrays.stream(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(joining(" "));
    private static final String STAFF = Arrays.stream(Role.values())
            .filter(role -> role != Role.SYS)
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(joining(" "));
    private static final Standing NORTH = new Standing("Safeguarding North", new AccountId("nadia.khan"));

    private static final CaseFileCommand ADD_NOTE = EveryCommand.all().stream()
            .filter(AddCaseNote.class::isInstance)
            .findFirst()
            .orElseThrow();

    /** Who of the accountable team may give which command. */
    private static final Map<String, String> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("OpenCaseFile", "lm tm sm edt mash"),
            Map.entry("AllocateWorker", "tm sm mash"),
            Map.entry("DeallocateWorker", "tm sm"),
            Map.entry("RecordCoreDetail", RECORDERS),
            Map.entry("RecordBirth", RECORDERS),
            Map.entry("RecordLoss", RECORDERS),
            Map.entry("RecordTwin", "lm tm sm edt mash"),
            Map.entry("RecordLossOfTwin", RECORDERS),
            Map.entry("AddCaseNote", RECORDERS),
            Map.entry("ReviseCaseNote", RECORDERS),
            Map.entry("FinaliseRecord", RECORDERS),
            Map.entry("AttachDocument", RECORDERS),
            Map.entry("AnnotateDisputedFact", RECORDERS),
            Map.entry("ConsiderDispute", PRACTITIONERS),
            Map.entry("RecordCaseSummary", "asw ssw lm tm sm edt pa mash"),
            Map.entry("AgreeSummaryAfterReviews", "lm tm sm"),
            Map.entry("RecordManagementDecision", "lm tm sm"),
            Map.entry("StartPlan", PLANS),
            Map.entry("EndPlan", PLANS),
            Map.entry("RecordOrder", PLANS),
            Map.entry("AgreeSpecialGuardianshipSupport", PLANS),
            Map.entry("EndOrder", PLANS),
            Map.entry("StartLookedAfterPeriod", PLANS),
            Map.entry("EndLookedAfterPeriod", PLANS),
            Map.entry("RecordLeavingCareCategory", PLANS),
            Map.entry("RecordRegulation39", "lm tm sm no"),
            Map.entry("AskCareLeaver", PRACTITIONERS),
            Map.entry("StartInvolvement", RECORDERS),
            Map.entry("EndInvolvement", RECORDERS),
            Map.entry("RecordClosureStep", CASE_WORKERS),
            Map.entry("RequestClosure", CASE_WORKERS),
            Map.entry("CloseCase", "tm sm"),
            Map.entry("ReopenCase", "lm tm sm edt mash"),
            Map.entry("MeetDuty", CASE_WORKERS),
            Map.entry("WaiveDuty", "lm tm sm"),
            Map.entry("RemindOfDuty", ""),
            Map.entry("ApproveDestruction", "dpo"),
            Map.entry("LiftLegalHold", "legal dpo"),
            Map.entry("PlaceLegalHold", "legal dpo"),
            Map.entry("ProposeDestruction", "tm sm dpo rm"),
            Map.entry("LiftConfidentiality", "lm tm sm"),
            Map.entry("MarkSegmentConfidential", "asw pr ssw kw lm tm sm lado chair edt com iro pa mash"),
            Map.entry("RecordOriginatorConsulted", "lm tm sm"),
            Map.entry("ReviewConfidentialGround", "lm tm sm"),
            Map.entry("NameInvolvedPerson", CASE_WORKERS),
            Map.entry("GrantAccess", "tm sm dpo"),
            Map.entry("EndAccessGrant", "tm sm dpo"),
            Map.entry("RestrictFile", "sm lado dpo"),
            Map.entry("ReviewRestriction", "sm lado dpo"),
            Map.entry("LiftRestriction", "sm lado dpo"),
            Map.entry("RegisterConflictOfInterest", STAFF),
            Map.entry("EndConflictOfInterest", "tm sm dpo"),
            Map.entry("OpenInEmergency", PRACTITIONERS),
            Map.entry("ReviewEmergencyAccess", "dpo"),
            Map.entry("AskAboutFinding", "dpo"),
            Map.entry(
                    "ReplyToFinding",
                    "asw pr ssw kw lm tm sm lado chair edt com ppdo legal dpo rm aud sys iro pa no adm bs mash"),
            Map.entry("DismissFinding", "dpo"),
            Map.entry("EscalateFinding", "dpo"),
            Map.entry("ExportRecord", "legal dpo"),
            Map.entry("CompleteExport", ""),
            Map.entry("FailExport", ""),
            Map.entry("RecordAgreementSigned", "lm tm sm"),
            Map.entry("RecordAgreementRefused", "lm tm sm"),
            Map.entry("ConsiderAgreementRefusal", "sm"),
            Map.entry("ReportCompromisedLogIn", EVERYBODY),
            Map.entry("NoticeConcurrentSessions", ""),
            Map.entry("ReportSuspectedMisuse", EVERYBODY),
            Map.entry("AttachAccessLog", "dpo"),
            Map.entry("ConcludeMisuseCase", "dpo"),
            Map.entry("OpenAccessRequest", "dpo rm"),
            Map.entry("EndAccessRequest", "dpo rm"),
            Map.entry("ReceiveAccessRequest", "dpo rm"),
            Map.entry("ConfirmRequesterIdentity", "dpo rm"),
            Map.entry("AskForClarification", "dpo rm"),
            Map.entry("RecordClarification", "dpo rm"),
            Map.entry("ExtendAccessRequest", "dpo rm"),
            Map.entry("CloseAccessRequest", "dpo rm")));

    @Test
    void every_command_is_for_these_roles_and_no_others() {
        var may = new TreeMap<String, String>();
        for (Command command : everything()) {
            may.put(
                    command.getClass().getSimpleName(),
                    Arrays.stream(Role.values())
                            .filter(role -> isAllowed(command, of(role, "Safeguarding North"), NORTH))
                            .map(role -> role.name().toLowerCase(Locale.ROOT))
                            .collect(joining(" ")));
        }
        assertThat(may).isEqualTo(MAY);
    }

    @Test
    void case_workers_and_their_managers_also_need_the_file_to_be_their_team_s_or_their_own() {
        var byRelationship = Set.of(Role.ASW, Role.SSW, Role.PA, Role.LM, Role.TM);
        for (CaseFileCommand command : EveryCommand.all()) {
            for (Role role : command.mayBeGivenBy()) {
                assertThat(isAllowed(command, of(role, "Safeguarding South"), NORTH))
                        .as(command.getClass().getSimpleName() + " by " + role)
                        .isEqualTo(command.scope() != Scope.RELATED || !byRelationship.contains(role));
            }
        }
        var nadia = new Actor(new AccountId("nadia.khan"), "Nadia", "Social worker", "Elsewhere", Set.of(Role.ASW));
        assertThat(isAllowed(ADD_NOTE, nadia, NORTH)).isTrue();
    }

    @Test
    void a_second_role_that_needs_no_relationship_is_enough() {
        var both = new Actor(new AccountId("a.b"), "A", "Worker", "South", Set.of(Role.ASW, Role.IRO));
        assertThat(isAllowed(ADD_NOTE, both, NORTH)).isTrue();
    }

    @Test
    void what_time_alone_brings_about_is_given_by_the_clock_which_authors_nothing() {
        for (CaseFileCommand command : EveryCommand.all()) {
            assertThat(isAllowed(command, Givers.CLOCK, NORTH))
                    .isEqualTo(command.mayBeGivenBy().isEmpty());
        }
    }

    @Test
    void an_author_has_name_job_title_and_team() {
        var nameless = new Actor(new AccountId("a.b"), " ", "Worker", "Safeguarding North", Set.of(Role.ASW));
        assertThatThrownBy(() -> MayAct.byRole(ADD_NOTE, nameless))
                .isInstanceOf(Refused.class)
                .hasMessage("author-required");
    }

    /** HCC-15.1: after the role, and before any stream is read. */
    @Test
    void nobody_acts_before_they_have_signed_the_confidentiality_agreement_unless_to_say_so_or_to_raise_the_alarm() {
        var without = new TreeSet<String>();
        for (Command command : everything()) {
            var role = command.mayBeGivenBy().stream().findFirst();
            if (role.isEmpty()) continue;
            try {
                MayAct.check(command, unsigned(of(role.get(), "Safeguarding North")));
                without.add(command.getClass().getSimpleName());
            } catch (Refused refused) {
                assertThat(refused).hasMessage("confidentiality-agreement-missing");
            }
        }
        assertThat(without)
                .containsExactlyInAnyOrder(
                        "RecordAgreementSigned",
                        "RecordAgreementRefused",
                        "ReportCompromisedLogIn",
                        "ReportSuspectedMisuse");
    }

    @Test
    void a_role_that_may_not_is_told_so_before_the_agreement_is_asked_for_and_the_clock_signs_nothing() {
        assertThatThrownBy(() -> MayAct.check(ADD_NOTE, unsigned(of(Role.SYS, "Systems"))))
                .hasMessage("role-not-allowed");
        EveryCommand.all().stream()
                .filter(command -> command.mayBeGivenBy().isEmpty())
                .forEach(command -> MayAct.check(command, unsigned(Givers.CLOCK)));
    }

    private static Acting unsigned(Actor actor) {
        var now = Instant.parse("2026-10-02T10:00:00Z");
        return new Acting(actor, now, PolicyPacks.bundled().inForceAt(now), Directory.ofTeams(Set.of()), false);
    }

    private static List<Command> everything() {
        return Stream.<Command>concat(EveryCommand.all().stream(), EveryCommand.ofPeople().stream())
                .toList();
    }

    private static boolean isAllowed(Command command, Actor actor, Standing standing) {
        try {
            MayAct.byRole(command, actor);
            MayAct.onFile(command, actor, standing, false);
            return true;
        } catch (Refused refused) {
            assertThat(refused.violations()).hasSize(1);
            return false;
        }
    }

    private static Actor of(Role role, String team) {
        return CaseFileFixture.actor("a.worker", team, role);
    }
}
