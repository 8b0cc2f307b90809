package org.indelible.projection;

import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.SignalRule;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.events.time.Lateness;

/** Whole stories of sealed events. */
public final class Stories {
    /** A file of a sibling, of another team. */
    public static final CaseFileId SIBLING = new CaseFileId(uuid("sibling"));

    /** A file of which only is said who may see it. */
    public static final CaseFileId APART = new CaseFileId(uuid("apart"));

    /** What stood out about NADIA. */
    public static final FindingId FINDING = new FindingId(uuid("finding"));

    private Stories() {}

    /** A segment of a note that is withheld from MARCUS. */
    private static SegmentMadeConfidential withheld(CaseFileId file, String note) {
        return new SegmentMadeConfidential(
                file,
                new ConfidentialityId(uuid("confidentiality")),
                entry(note),
                1,
                0,
                ConfidentialGround.SERIOUS_HARM,
                List.of(new WithheldFrom.OfAccount(MARCUS.account())),
                "He must not know",
                LocalDate.parse("2026-12-01"),
                BY_NADIA,
                PACK,
                null);
    }

    /** A document that belongs to a note. */
    private static DocumentAttached attached(CaseFileId file, String note, String letter) {
        return new DocumentAttached(
                file,
                entry(letter),
                DocumentKind.LETTER,
                "A letter",
                "letter.pdf",
                "application/pdf",
                4_800,
                "a".repeat(64),
                "b".repeat(64),
                entry(note),
                on("2026-11-21"),
                BY_NADIA,
                new Lateness.OnTime(LocalDate.parse("2026-12-05")),
                PACK,
                null);
    }

    /** A file with some of everything, a sibling's file, reads, refusals, and destroyed events. */
    public static Committed everything() {
        var target = new DisputeTarget.OfSegment(entry("visit"), 1, 0);
        return new Committed()
                .then(
                        opened(born("Ruby Marsh")),
                        allocated(NADIA, "2026-09-09"),
                        duty("visit", entry("visit"), "2026-10-22"),
                        note("visit", on("2026-10-08"), fact("Seen.")),
                        revised("visit", 2, on("2026-10-07"), fact("Seen."), hearsay("Heard.")))
                .in(SIBLING.toString(), opened(SIBLING, born("J\u00f3nah O'Brien-\u0141uczak")))
                .then(
                        finalised("visit", 2, new Lateness.OnTime(null), new Lateness.OnTime(null)),
                        new DutyMet(
                                FILE, DutyId.of("finalise-note", "visit"), LocalDate.parse("2026-10-12"), "Finalised"),
                        disputed("dispute", target, "2026-10-12"),
                        considered("dispute", entry("visit"), Arena.PLANS),
                        disputed("gap", new DisputeTarget.OfOmission("The school's view"), "2026-10-13"),
                        summary("summary", "2026-10-26", "Stable"),
                        disputed("summary too", new DisputeTarget.OfEntry(entry("summary")), "2026-10-28"),
                        decision("decision", "2026-11-20"),
                        note("draft", on("2026-11-09"), fact("Not final.")),
                        duty("draft", entry("draft"), "2026-11-23"),
                        detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-11-01"),
                        detail(CoreDetailKind.DATE_OF_BIRTH, "2019-03-14", "2026-11-01"),
                        new WorkerDeallocated(FILE, LocalDate.parse("2026-11-15"), "Leave", false, MARCUS, PACK, null),
                        allocated(NADIA, "2026-11-16"),
                        document("letter", "2026-11-21"))
                .in("access/" + FILE + "/lane", disclosed(NADIA, FILE, List.of()), refused(MARCUS, FILE))
                .in("access/search/lane", disclosed(NADIA, null, List.of(FILE, SIBLING)))
                .then(new Destroyed("casenote.added", entry("gone")), new Destroyed("casenote.added", null))
                .then(new Destroyed("document.attached", entry("gone letter")))
                .in("access/" + FILE + "/lane", new Destroyed("record.disclosed", null))
                .in("destruction/" + FILE + "/" + entry("gone"), ordered(FILE, entry("gone")))
                .in(
                        APART.toString(),
                        granted(APART, "grant", NADIA, "2026-12-24"),
                        restricted(APART, MARCUS),
                        conflict(APART, "conflict", NADIA),
                        opened(APART, "opening", NADIA, "2026-09-08T09:00:00Z"),
                        reviewed(APART, "opening"),
                        withheld(APART, "kept"),
                        attached(APART, "kept", "kept letter"))
                .in(
                        FINDING.toString(),
                        new FindingAsked(FINDING, found(), "What did you read these files for?", MARCUS, PACK))
                .in("evidence/1", exportOf(FILE), "an event of another kind of stream")
                .in("staff/0123456789abcdef0123456789abcdef", people())
                .in("misuse/" + uuid("misuse"), misuse())
                .in(uuid("request").toString(), requested(SIBLING), answered(SIBLING));
    }

    /** What was found of NADIA on a day, with a reading that the story does not tell. */
    public static FoundSignal found() {
        var at = Instant.parse("2026-09-06T21:00:00Z");
        return new FoundSignal(
                SignalRule.UNUSUAL_HOURS,
                NADIA.account(),
                null,
                LocalDate.parse("2026-09-06"),
                at,
                2,
                0,
                List.of(new EvidencePlace("access/" + FILE + "/lane", 0, 26, FILE, at)));
    }

    private static AccessRequestReceived requested(CaseFileId file) {
        return new AccessRequestReceived(
                new AccessRequestId(uuid("request")),
                file,
                Requester.SUBJECT,
                "Imogen Marsh",
                "All of it",
                null,
                LocalDate.parse("2026-10-05"),
                true,
                LocalDate.parse("2026-11-05"),
                MARCUS,
                PACK);
    }

    private static AccessRequestClosed answered(CaseFileId file) {
        return new AccessRequestClosed(
                new AccessRequestId(uuid("request")),
                file,
                LocalDate.parse("2026-10-30"),
                AccessRequestOutcome.RELEASED,
                "Handed over",
                false,
                MARCUS,
                PACK);
    }

    private static ExportRequested exportOf(CaseFileId file) {
        var solicitor = new Actor(new AccountId("legal"), "Priya Nair", "Solicitor", "Legal", Set.of(Role.LEGAL));
        return new ExportRequested(
                new ExportId(uuid("export")), file, "court", "Hearing of 3 December", null, 7, null, solicitor, PACK);
    }

    private static Object[] people() {
        var member = new StaffMemberId("0123456789abcdef0123456789abcdef");
        var day = LocalDate.parse("2026-09-01");
        return new Object[] {
            new AgreementRefused(member, NADIA.account(), day, "Asks the union first.", MARCUS, PACK),
            new AgreementRefusalConsidered(member, NADIA.account(), "Signs today.", MARCUS, PACK),
            new AgreementSigned(member, NADIA.account(), day, day, day, MARCUS, PACK),
            new LogInReportedCompromised(
                    member, NADIA.account(), Instant.parse("2026-09-02T09:00:00Z"), "Left on the train.", NADIA, PACK)
        };
    }

    private static Object[] misuse() {
        var misuse = new MisuseCaseId(uuid("misuse"));
        return new Object[] {
            new MisuseReported(misuse, NADIA.account(), FILE, "Spoke of it.", MARCUS, PACK),
            new MisuseCaseConcluded(misuse, MisuseOutcome.NO_MISUSE, "Worked on it.", MARCUS, PACK)
        };
    }
}
