package org.indelible.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.app.http.ApiApplication.NEW;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.command.accessrequests.ReceiveAccessRequest;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.DeallocateWorker;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.command.casefile.RecordLossOfTwin;
import org.indelible.command.casefile.RecordTwin;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.RecordClosureStep;
import org.indelible.command.closure.ReopenCase;
import org.indelible.command.closure.RequestClosure;
import org.indelible.command.confidential.LiftConfidentiality;
import org.indelible.command.confidential.MarkSegmentConfidential;
import org.indelible.command.confidential.RecordOriginatorConsulted;
import org.indelible.command.confidential.ReviewConfidentialGround;
import org.indelible.command.conflict.EndConflictOfInterest;
import org.indelible.command.conflict.RegisterConflictOfInterest;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.command.coredetails.RecordLoss;
import org.indelible.command.destruction.ProposeDestruction;
import org.indelible.command.disputes.AnnotateDisputedFact;
import org.indelible.command.disputes.ConsiderDispute;
import org.indelible.command.documents.AttachDocument;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.WaiveDuty;
import org.indelible.command.emergency.OpenInEmergency;
import org.indelible.command.emergency.ReviewEmergencyAccess;
import org.indelible.command.evidence.ExportRecord;
import org.indelible.command.grants.EndAccessGrant;
import org.indelible.command.grants.GrantAccess;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.command.notes.ReviseCaseNote;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.command.plans.AgreeSpecialGuardianshipSupport;
import org.indelible.command.plans.AskCareLeaver;
import org.indelible.command.plans.EndInvolvement;
import org.indelible.command.plans.EndLookedAfterPeriod;
import org.indelible.command.plans.EndOrder;
import org.indelible.command.plans.EndPlan;
import org.indelible.command.plans.NameInvolvedPerson;
import org.indelible.command.plans.RecordLeavingCareCategory;
import org.indelible.command.plans.RecordOrder;
import org.indelible.command.plans.RecordRegulation39;
import org.indelible.command.plans.StartInvolvement;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.command.plans.StartPlan;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.restriction.LiftRestriction;
import org.indelible.command.restriction.RestrictFile;
import org.indelible.command.restriction.ReviewRestriction;
import org.indelible.command.signals.AskAboutFinding;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.duties.DutyId;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.events.grants.GrantId;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Voice;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.plans.Regulation39Approver;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.events.restriction.RestrictionGround;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApiUnderTest
class CommandsOverHttpTest {
    private static final Set<Class<?>> READ_WITH_THE_FILE = Set.of(
            MarkSegmentConfidential.class,
            GrantAccess.class,
            RegisterConflictOfInterest.class,
            OpenInEmergency.class,
            AnnotateDisputedFact.class,
            StartPlan.class,
            RecordOrder.class,
            StartInvolvement.class);
    private static final String ONE = "01900000-0000-7000-8000-000000000001";
    private static final String TWO = "01900000-0000-7000-8000-000000000002";
    private static final CaseFileId FILE = new CaseFileId(UUID.fromString(ONE));
    private static final UUID OTHER = UUID.fromString(TWO);
    private static final EntryId ENTRY = new EntryId(OTHER);
    private static final AccountId TOM = new AccountId("tom.ash");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OccurredAt.On ON_DAY = new OccurredAt.On(DAY);

    private static final Recording EXPLAINED = new Recording(
            "casework", null, new EnteredFor("A", "B"), new Imported("Old", "7", "C", "2012-05-04", null));

    private final Door door;
    private final RecordingDesk desk;
    private final RequestMappingHandlerMapping operations;

    @Autowired
    CommandsOverHttpTest(Door door, RecordingDesk desk, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.door = door;
        this.desk = desk;
        this.operations = requestMappingHandlerMapping;
    }

    static Stream<Arguments> commands() {
        return Stream.of(casefile(), notes(), besideTheText(), plans(), care(), admitting(), confidential(), closing())
                .flatMap(stream -> stream);
    }

    private static Stream<Arguments> casefile() {
        return Stream.of(
                arguments(
                        "/{file}/twins",
                        """
                        {"person":"%s","name":"Second baby","bornOn":"2026-11-20","source":"Hospital","service":"statutory",
                         "accountableTeam":"Safeguarding North","reason":"A twin"}\
                        """.formatted(TWO),
                        new RecordTwin(
                                        FILE,
                                        new PersonId(OTHER),
                                        "Second baby",
                                        DAY,
                                        "Hospital",
                                        ServiceArea.STATUTORY,
                                        "Safeguarding North",
                                        "A twin",
                                        Recording.of("casework"))
                                .opening()),
                arguments(
                        "/{file}/twins/loss",
                        "{\"on\":\"2026-11-20\",\"words\":\"One of the two died before birth.\"}",
                        new RecordLossOfTwin(FILE, DAY, "One of the two died before birth.", Recording.of("casework"))),
                arguments(
                        "",
                        """
                        {"kind":"child","service":"statutory","subject":{"person":"%s","name":"Ruby Marsh","bornOn":"2019-03-14"},
                         "accountableTeam":"Safeguarding North","reason":"Referral","referredAt":{"kind":"on","date":"2026-11-20"}}\
                        """.formatted(TWO),
                        new OpenCaseFile(
                                new CaseFileId(NEW),
                                FileKind.CHILD,
                                ServiceArea.STATUTORY,
                                new Subject(new PersonId(OTHER), "Ruby Marsh", LocalDate.of(2019, 3, 14), null),
                                "Safeguarding North",
                                "Referral",
                                ON_DAY,
                                Recording.of("casework"),
                                null)),
                arguments(
                        "/{file}/allocations",
                        """
                        {"worker":{"account":"amara.bello","name":"Amara Bello","jobTitle":"Social worker","team":"Safeguarding North"},
                         "from":"2026-11-20","reason":"New referral"}\
                        """,
                        new AllocateWorker(
                                FILE,
                                new Worker(
                                        new AccountId("amara.bello"),
                                        "Amara Bello",
                                        "Social worker",
                                        "Safeguarding North"),
                                DAY,
                                "New referral")),
                arguments(
                        "/{file}/deallocation",
                        "{\"on\":\"2026-11-20\",\"reason\":\"She moved on\"}",
                        new DeallocateWorker(FILE, DAY, "She moved on")),
                arguments(
                        "/{file}/core-details",
                        """
                        {"detail":{"kind":"religion","value":"not-stated","validFrom":"2026-11-20","source":"Mother"},
                         "basis":"ceremony","reasonIn":"%s"}\
                        """.formatted(TWO),
                        new RecordCoreDetail(
                                FILE,
                                4,
                                new CoreDetail(CoreDetailKind.RELIGION, "not-stated", DAY, null, "Mother"),
                                "ceremony",
                                ENTRY,
                                Recording.of("casework"))),
                arguments(
                        "/{file}/birth",
                        "{\"bornOn\":\"2026-11-20\",\"source\":\"Midwife\"}",
                        new RecordBirth(FILE, 4, DAY, "Midwife", Recording.of("casework"))),
                arguments(
                        "/{file}/loss",
                        "{\"on\":\"2026-11-20\",\"words\":\"She died before birth.\"}",
                        new RecordLoss(FILE, 4, DAY, "She died before birth.", Recording.of("casework"))));
    }

    private static Stream<Arguments> notes() {
        String content = """
            {"title":"Visit","occurredAt":{"kind":"at","at":"2026-11-20T14:30:00+00:00"},
             "segments":[{"text":"She was well.","voice":"worker","kind":"fact","source":{"kind":"first-hand"}}],
             "present":[{"name":"Temi Marsh","relation":"mother"}],"actions":[{"what":"Ring the school","byWhom":"Amara Bello"}],
             "decisions":[{"what":"Visit weekly","byWhom":"Joan Whitcombe","why":"To see her"}],
             "visit":{"seen":true,"seenAlone":true},"provenance":"typed","contemporaneity":"not-claimed"}\
            """;
        return Stream.of(
                arguments(
                        "/{file}/notes",
                        "{\"type\":\"home-visit\",\"content\":%s,\"enteredFor\":{\"name\":\"A\",\"jobTitle\":\"B\"}}"
                                .formatted(content),
                        new AddCaseNote(
                                FILE,
                                new EntryId(NEW),
                                new NoteType("home-visit"),
                                noteContent(),
                                new Recording("casework", null, new EnteredFor("A", "B"), null))),
                arguments(
                        "/{file}/notes/{other}/revisions",
                        "{\"content\":%s}".formatted(content),
                        new ReviseCaseNote(FILE, ENTRY, 4, noteContent(), Recording.of("casework"))),
                arguments(
                        "/{file}/notes/{other}/finalisation",
                        "{\"attestation\":\"I was there\"}",
                        new FinaliseRecord(FILE, ENTRY, 4, "I was there")));
    }

    private static NoteContent noteContent() {
        return new NoteContent(
                "Visit",
                new OccurredAt.At(OffsetDateTime.parse("2026-11-20T14:30:00+00:00")),
                List.of(new Segment("She was well.", Voice.WORKER, SegmentKind.FACT, new Source.FirstHand())),
                List.of(new Present("Temi Marsh", "mother")),
                List.of(new Action("Ring the school", "Amara Bello", null)),
                List.of(new Decision("Visit weekly", "Joan Whitcombe", "To see her")),
                new Visit(true, true, null),
                Provenance.TYPED,
                Contemporaneity.NOT_CLAIMED,
                null);
    }

    private static Stream<Arguments> besideTheText() {
        String when = "{\"kind\":\"on\",\"date\":\"2026-11-20\"}";
        return Stream.of(
                arguments(
                        "/{file}/disputes",
                        """
                        {"target":{"kind":"segment","entry":"%s","revision":3,"segment":0},"raisedBy":"parent","raisedByName":"Dale Pryce",
                         "theirWords":"I was not drunk.","raisedAt":%s}\
                        """.formatted(TWO, when),
                        new AnnotateDisputedFact(
                                FILE,
                                new DisputeId(NEW),
                                new DisputeTarget.OfSegment(ENTRY, 3, 0),
                                DisputedBy.PARENT,
                                "Dale Pryce",
                                "I was not drunk.",
                                null,
                                ON_DAY,
                                Recording.of("casework"))),
                arguments(
                        "/{file}/disputes/{other}/considerations",
                        "{\"arena\":\"plans\",\"outcome\":\"Noted\",\"on\":\"2026-11-20\"}",
                        new ConsiderDispute(
                                FILE, new DisputeId(OTHER), Arena.PLANS, "Noted", DAY, Recording.of("casework"))),
                arguments(
                        "/{file}/summaries",
                        """
                        {"trigger":"six-weekly","content":{"presentPosition":"Well","howToProceed":"Go on"},"occurredAt":%s}\
                        """.formatted(when),
                        new RecordCaseSummary(
                                FILE,
                                new EntryId(NEW),
                                SummaryTrigger.SIX_WEEKLY,
                                new SummaryContent("Well", "Go on", null, null, null),
                                ON_DAY,
                                Recording.of("casework"))),
                arguments(
                        "/{file}/summaries/agreement",
                        "{\"on\":\"2026-11-20\",\"reason\":\"Settled\"}",
                        new AgreeSummaryAfterReviews(FILE, DAY, "Settled", Recording.of("casework"))),
                arguments(
                        "/{file}/management-decisions",
                        """
                        {"label":"Management Oversight","reasons":"Needs met","requiredActions":[{"what":"Tell the school"}],
                         "concernsClosure":true,"occurredAt":%s}\
                        """.formatted(when),
                        new RecordManagementDecision(
                                FILE,
                                new EntryId(NEW),
                                "Management Oversight",
                                "Needs met",
                                List.of(new Action("Tell the school", null, null)),
                                true,
                                ON_DAY,
                                Recording.of("casework"))),
                arguments(
                        "/{file}/duties/{other}/meeting",
                        "{\"how\":\"By telephone\"}",
                        new MeetDuty(FILE, new DutyId(OTHER), "By telephone")),
                arguments(
                        "/{file}/duties/{other}/waiver",
                        "{\"reason\":\"Moved away\"}",
                        new WaiveDuty(FILE, new DutyId(OTHER), "Moved away")));
    }

    private static Stream<Arguments> plans() {
        return Stream.of(
                arguments(
                        "/{file}/plans",
                        explained("{\"kind\":\"child-protection\",\"startedOn\":\"2026-11-20\"}"),
                        new StartPlan(FILE, new PlanId(NEW), PlanKind.CHILD_PROTECTION, DAY, EXPLAINED)),
                arguments(
                        "/{file}/plans/{other}/ending",
                        explained(
                                "{\"endedOn\":\"2026-11-20\",\"ground\":\"conference\",\"conferenceOn\":\"2026-11-20\"}"),
                        new EndPlan(FILE, new PlanId(OTHER), DAY, PlanEndingGround.CONFERENCE, DAY, EXPLAINED)),
                arguments(
                        "/{file}/orders",
                        explained(
                                "{\"kind\":\"supervision\",\"madeOn\":\"2026-11-20\",\"ongoingSupportAgreed\":false}"),
                        new RecordOrder(FILE, new OrderId(NEW), OrderKind.SUPERVISION, DAY, null, false, EXPLAINED)),
                arguments(
                        "/{file}/orders/{other}/ending",
                        explained("{\"lastDay\":\"2026-11-20\",\"reason\":\"Discharged\"}"),
                        new EndOrder(FILE, new OrderId(OTHER), DAY, "Discharged", EXPLAINED)),
                arguments(
                        "/{file}/orders/{other}/support",
                        explained("{\"on\":\"2026-11-20\",\"support\":\"A yearly visit\"}"),
                        new AgreeSpecialGuardianshipSupport(
                                FILE, new OrderId(OTHER), DAY, "A yearly visit", EXPLAINED)),
                arguments(
                        "/{file}/involvements",
                        explained("{\"kind\":\"sub-file\",\"who\":\"Larch Lane\",\"from\":\"2026-11-20\"}"),
                        new StartInvolvement(
                                FILE, new InvolvementId(NEW), InvolvementKind.SUB_FILE, "Larch Lane", DAY, EXPLAINED)),
                arguments(
                        "/{file}/involvements/{other}/ending",
                        explained("{\"on\":\"2026-11-20\",\"outcome\":\"Linked\"}"),
                        new EndInvolvement(FILE, new InvolvementId(OTHER), DAY, "Linked", EXPLAINED)));
    }

    private static Stream<Arguments> confidential() {
        var forAnother = new Recording("casework", null, new EnteredFor("A", "B"), null);
        var confidentiality = new ConfidentialityId(OTHER);
        return Stream.of(
                arguments(
                        "/{file}/confidential-segments",
                        forAnother("{\"entry\":\"" + TWO
                                + "\",\"revision\":1,\"segment\":0,\"ground\":\"serious-harm\",\"withheldFrom\":[{\"kind\":\"account\",\"account\":\"tom.ash\"}],\"reason\":\"He"
                                + " must not know\"}"),
                        new MarkSegmentConfidential(
                                FILE,
                                new ConfidentialityId(NEW),
                                ENTRY,
                                1,
                                0,
                                ConfidentialGround.SERIOUS_HARM,
                                List.of(new WithheldFrom.OfAccount(TOM)),
                                "He must not know",
                                forAnother)),
                arguments(
                        "/{file}/confidential-segments/{other}/reviews",
                        forAnother("{\"finding\":\"still-valid\",\"reasons\":\"He was seen there\"}"),
                        new ReviewConfidentialGround(
                                FILE, confidentiality, GroundFinding.STILL_VALID, "He was seen there", forAnother)),
                arguments(
                        "/{file}/confidential-segments/{other}/consultations",
                        forAnother("{\"how\":\"consulted\",\"words\":\"She agrees\",\"on\":\"2026-11-20\"}"),
                        new RecordOriginatorConsulted(
                                FILE, confidentiality, Consultation.CONSULTED, "She agrees", DAY, forAnother)),
                arguments(
                        "/{file}/confidential-segments/{other}/lifting",
                        forAnother("{\"reason\":\"Nothing speaks against it\"}"),
                        new LiftConfidentiality(FILE, confidentiality, "Nothing speaks against it", forAnother)));
    }

    /** The same body, entered on somebody's behalf. */
    private static String forAnother(String body) {
        return body.substring(0, body.length() - 1) + ",\"enteredFor\":{\"name\":\"A\",\"jobTitle\":\"B\"}}";
    }

    private static Stream<Arguments> admitting() {
        return Stream.of(
                arguments(
                        "/{file}/involvements/{other}/people",
                        "{\"account\":\"tom.ash\"}",
                        new NameInvolvedPerson(FILE, new InvolvementId(OTHER), TOM)),
                arguments(
                        "/{file}/access-grants",
                        "{\"account\":\"tom.ash\",\"until\":\"2026-11-20\",\"reason\":\"Covers\"}",
                        new GrantAccess(FILE, new GrantId(NEW), TOM, DAY, "Covers")),
                arguments(
                        "/{file}/access-grants/{other}/ending",
                        "{\"reason\":\"Back\"}",
                        new EndAccessGrant(FILE, new GrantId(OTHER), "Back")),
                arguments(
                        "/{file}/restriction",
                        "{\"ground\":\"high-profile\",\"named\":[\"tom.ash\"],\"reason\":\"In the papers\"}",
                        new RestrictFile(FILE, RestrictionGround.HIGH_PROFILE, Set.of(TOM), "In the papers")),
                arguments(
                        "/{file}/restriction/review",
                        "{\"named\":[\"tom.ash\"],\"reason\":\"Still\"}",
                        new ReviewRestriction(FILE, Set.of(TOM), "Still")),
                arguments("/{file}/restriction/lifting", "{\"reason\":\"Over\"}", new LiftRestriction(FILE, "Over")),
                arguments(
                        "/{file}/conflicts-of-interest",
                        "{\"account\":\"tom.ash\",\"reason\":\"A cousin\"}",
                        new RegisterConflictOfInterest(FILE, new ConflictId(NEW), TOM, "A cousin")),
                arguments(
                        "/{file}/conflicts-of-interest/{other}/ending",
                        "{\"reason\":\"Not them\"}",
                        new EndConflictOfInterest(FILE, new ConflictId(OTHER), "Not them")),
                arguments(
                        "/{file}/emergency-access",
                        "{\"reason\":\"The child is alone\"}",
                        new OpenInEmergency(FILE, new EmergencyId(NEW), "The child is alone")),
                arguments(
                        "/{file}/emergency-access/{other}/review",
                        "{\"outcome\":\"justified\",\"reason\":\"On record\"}",
                        new ReviewEmergencyAccess(
                                FILE, new EmergencyId(OTHER), EmergencyOutcome.JUSTIFIED, "On record")));
    }

    private static Stream<Arguments> care() {
        return Stream.of(
                arguments(
                        "/{file}/looked-after-periods",
                        explained("{\"from\":\"2026-11-20\",\"legalStatus\":\"section-20\"}"),
                        new StartLookedAfterPeriod(FILE, DAY, "section-20", null, EXPLAINED)),
                arguments(
                        "/{file}/looked-after-periods",
                        explained("""
                            {"from":"2026-11-20","legalStatus":"section-20","ended":{"on":"2026-11-20","how":"decision"}}\
                            """),
                        new StartLookedAfterPeriod(
                                FILE,
                                DAY,
                                "section-20",
                                new StartLookedAfterPeriod.Ended(DAY, LookedAfterEnding.DECISION),
                                EXPLAINED)),
                arguments(
                        "/{file}/looked-after-periods/ending",
                        explained("{\"on\":\"2026-11-20\",\"how\":\"by-order\"}"),
                        new EndLookedAfterPeriod(FILE, DAY, LookedAfterEnding.BY_ORDER, EXPLAINED)),
                arguments(
                        "/{file}/leaving-care-categories",
                        explained("{\"category\":\"eligible\",\"from\":\"2026-11-20\"}"),
                        new RecordLeavingCareCategory(FILE, LeavingCareCategory.ELIGIBLE, DAY, EXPLAINED)),
                arguments(
                        "/{file}/regulation-39",
                        explained(
                                "{\"outcome\":{\"kind\":\"approved\",\"approvedAs\":\"director\",\"approver\":\"Victoria"
                                        + " Hale\"},\"on\":\"2026-11-20\"}"),
                        new RecordRegulation39(
                                FILE,
                                new Regulation39Outcome.Approved(Regulation39Approver.DIRECTOR, "Victoria Hale"),
                                DAY,
                                EXPLAINED)),
                arguments(
                        "/{file}/care-leaver-answers",
                        explained("{\"on\":\"2026-11-20\",\"how\":\"In person\",\"answer\":\"undecided\"}"),
                        new AskCareLeaver(FILE, DAY, "In person", SupportAnswer.UNDECIDED, EXPLAINED)));
    }

    /** The body, saying for whom it is typed and whence it was brought. */
    private static String explained(String body) {
        return body.substring(0, body.length() - 1) + """
            ,"enteredFor":{"name":"A","jobTitle":"B"},
             "imported":{"system":"Old","identifier":"7","originalAuthor":"C","originallyRecorded":"2012-05-04"}}\
            """;
    }

    private static Stream<Arguments> closing() {
        return Stream.of(
                arguments(
                        "/{file}/closure/steps",
                        "{\"step\":\"family-informed\",\"answer\":\"done\",\"words\":\"By"
                                + " letter\",\"on\":\"2026-11-20\"}",
                        new RecordClosureStep(
                                FILE, 4, ClosureStep.FAMILY_INFORMED, ClosureAnswer.DONE, "By letter", DAY)),
                arguments(
                        "/{file}/closure/request",
                        "{\"ground\":\"needs-met\",\"reasons\":\"All is well\"}",
                        new RequestClosure(FILE, 4, ClosureGround.NEEDS_MET, "All is well")),
                arguments("/{file}/closure/authorisation", "", new CloseCase(FILE, 4)),
                arguments(
                        "/{file}/closure/reopening",
                        "{\"reason\":\"A new referral\"}",
                        new ReopenCase(FILE, 4, "A new referral")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void an_address_gives_its_command(String path, String body, CaseFileCommand command) {
        Answer answer = door.post(
                "/api/v1/case-files" + path.replace("{file}", ONE).replace("{other}", TWO),
                body,
                "Access-Purpose",
                "casework",
                "If-Match",
                "\"4\"");
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        assertThat(desk.last().command()).isEqualTo(command);
        assertThat(desk.last().actor().account()).isEqualTo(new AccountId("joan.whitcombe"));
        assertThat(answer.status() == 201).isEqualTo(answer.body().has("id"));
        assertThat(answer.header("Location")).doesNotContain("#");
        assertThat(answer.header("Location").isEmpty())
                .isEqualTo(answer.status() == 200 || READ_WITH_THE_FILE.contains(command.getClass()));
    }

    @Test
    void a_twin_is_recorded_first_on_the_file_held_before_and_a_repetition_does_both_once() {
        String body = """
            {"person":"%s","name":"Second baby","bornOn":"2026-11-20","source":"Hospital","service":"statutory",
             "accountableTeam":"Safeguarding North","reason":"A twin"}\
            """.formatted(TWO);
        String twins = "/api/v1/case-files/" + ONE + "/twins";
        int before = desk.count();
        Answer first = door.post(twins, body, "Access-Purpose", "casework", "Idempotency-Key", "twin-1");
        Answer again = door.post(twins, body, "Access-Purpose", "casework", "Idempotency-Key", "twin-1");
        assertThat(desk.count()).isEqualTo(before + 2);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(first.header("Location"))
                .endsWith(FILE.ofTwin(new PersonId(OTHER)).toString());
        desk.refuseNext(new Refused(Violation.of("birth-not-recorded", "HCC-6.3", "Record the birth first.")));
        assertThat(door.post(twins, body, "Access-Purpose", "casework").code()).isEqualTo("birth-not-recorded");
        assertThat(desk.count()).isEqualTo(before + 2);
    }

    @Test
    void every_command_of_a_person_has_one_address() {
        List<Class<?>> given = operations.getHandlerMethods().values().stream()
                .map(operation -> operation.getMethodAnnotation(Gives.class))
                .filter(Objects::nonNull)
                .<Class<?>>map(Gives::value)
                .toList();
        List<Class<?>> commands = new ClassFileImporter()
                .importPackages("org.indelible.command").stream()
                        .filter(type -> type.isAssignableTo(CaseFileCommand.class) && !type.isInterface())
                        .<Class<?>>map(type -> type.reflect())
                        .filter(type -> !GiverRoles.of(type.asSubclass(CaseFileCommand.class))
                                .isEmpty())
                        .filter(type -> type != ExportRecord.class
                                && type != AttachDocument.class
                                && type.getPackage() != AskAboutFinding.class.getPackage()
                                && type.getPackage() != ProposeDestruction.class.getPackage()
                                && type.getPackage() != ReceiveAccessRequest.class.getPackage())
                        .toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(commands);
    }
}
