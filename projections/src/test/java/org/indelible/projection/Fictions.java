package org.indelible.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeConsidered;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.disputes.DisputedBy;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.emergency.EmergencyOutcome;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.grants.GrantId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.people.Voice;
import org.indelible.events.policy.Clause;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionGround;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** Fictional events of one file, for tests. */
public final class Fictions {
    public static final CaseFileId FILE = new CaseFileId(uuid("file"));
    public static final PackVersion PACK = new PackVersion("hcc-2019-09");
    public static final Author NADIA =
            new Author(new AccountId("nadia.khan"), "Nadia Khan", "Social worker", "Safeguarding North");
    public static final Author MARCUS =
            new Author(new AccountId("marcus.reid"), "Marcus Reid", "Team manager", "Safeguarding North");
    public static final Authorship BY_NADIA = new Authorship(NADIA, "direct-work", null, null, null);

    private Fictions() {}

    /** The identifier with this name, the same in every run. */
    public static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The order to destroy a file, or an entry of it. */
    public static DestructionOrdered ordered(CaseFileId file, @Nullable EntryId entry) {
        var ground = entry == null ? DestructionGround.RETENTION_ENDED : DestructionGround.MISFILED;
        var at = Instant.parse("2026-12-01T10:00:00Z");
        return new DestructionOrdered(file, entry, ground, "UK GDPR", NADIA, MARCUS, at, "c4", PACK);
    }

    /** That it is done. */
    public static KeyDestroyed destroyed(CaseFileId file, @Nullable EntryId entry) {
        return new KeyDestroyed(file, entry, entry == null ? "file/" + file : "entry/" + file + "/" + entry, 0, 9);
    }

    public static EntryId entry(String name) {
        return new EntryId(uuid(name));
    }

    public static OccurredAt on(String day) {
        return new OccurredAt.On(LocalDate.parse(day));
    }

    public static CaseFileOpened opened(Subject subject) {
        return opened(FILE, subject);
    }

    public static Subject born(String name) {
        return new Subject(new PersonId(uuid("person")), name, LocalDate.parse("2019-03-14"), null);
    }

    public static CaseFileOpened opened(CaseFileId file, Subject subject) {
        return new CaseFileOpened(
                file,
                FileKind.CHILD,
                ServiceArea.STATUTORY,
                subject,
                "Front Door",
                "Pre-birth referral",
                on("2026-09-07"),
                BY_NADIA,
                PACK,
                null);
    }

    public static CaseNoteAdded note(String entry, OccurredAt occurred, Segment... segments) {
        return new CaseNoteAdded(
                FILE,
                entry(entry),
                new NoteType("home-visit"),
                content("Home visit", occurred, segments),
                BY_NADIA,
                Instant.parse("2026-09-07T09:00:00Z"),
                LocalDate.parse("2026-10-22"),
                false,
                PACK);
    }

    public static CaseNoteRevised revised(String entry, int revision, OccurredAt occurred, Segment... segments) {
        return new CaseNoteRevised(
                FILE,
                entry(entry),
                revision,
                content("Home visit", occurred, segments),
                BY_NADIA,
                Instant.parse("2026-09-07T09:00:00Z"),
                true,
                LocalDate.parse("2026-10-22"),
                PACK,
                null);
    }

    public static RecordFinalised finalised(String entry, int revision, Lateness recording, Lateness finalising) {
        return new RecordFinalised(
                FILE,
                entry(entry),
                revision,
                NADIA,
                Instant.parse("2026-09-07T09:00:00Z"),
                recording,
                finalising,
                false,
                null,
                PACK);
    }

    public static NoteContent content(String title, OccurredAt occurred, Segment... segments) {
        return new NoteContent(
                title,
                occurred,
                List.of(segments),
                List.of(),
                List.of(),
                List.of(),
                null,
                Provenance.TYPED,
                Contemporaneity.NOT_CLAIMED,
                null);
    }

    public static Segment fact(String text) {
        return new Segment(text, Voice.WORKER, SegmentKind.FACT, new Source.FirstHand());
    }

    public static Segment hearsay(String text) {
        return new Segment(
                text,
                Voice.OTHER,
                SegmentKind.OPINION,
                new Source.ThirdParty("Maureen Pryce", false, "aunt", "telephone", on("2026-10-07")));
    }

    public static DisputedFactAnnotated disputed(String dispute, DisputeTarget target, String raised) {
        return new DisputedFactAnnotated(
                FILE,
                new DisputeId(uuid(dispute)),
                target,
                DisputedBy.PARENT,
                "Dale Pryce",
                "She never said that to me.",
                "en",
                on(raised),
                BY_NADIA,
                PACK,
                null);
    }

    public static DisputeConsidered considered(String dispute, EntryId entry, Arena arena) {
        return new DisputeConsidered(
                FILE,
                new DisputeId(uuid(dispute)),
                entry,
                arena,
                "Both views heard",
                LocalDate.parse("2026-11-01"),
                BY_NADIA,
                PACK,
                null);
    }

    public static CaseSummaryRecorded summary(String entry, String day, String position) {
        return new CaseSummaryRecorded(
                FILE,
                entry(entry),
                SummaryTrigger.SIX_WEEKLY,
                new SummaryContent(position, "Go on visiting weekly", "Dog at the property", null, null),
                on(day),
                BY_NADIA,
                new Lateness.OnTime(LocalDate.parse(day).plusDays(14)),
                LocalDate.parse(day).plusDays(42),
                true,
                PACK,
                null);
    }

    public static ManagementDecisionRecorded decision(String entry, String day) {
        return new ManagementDecisionRecorded(
                FILE,
                entry(entry),
                "Management Oversight",
                "The plan is followed",
                List.of(),
                false,
                on(day),
                new Authorship(MARCUS, "oversight", null, null, null),
                new Lateness.OnTime(LocalDate.parse(day).plusDays(14)),
                PACK,
                null);
    }

    public static DocumentAttached document(String entry, String day) {
        return new DocumentAttached(
                FILE,
                entry(entry),
                DocumentKind.LETTER,
                "A letter from school",
                "letter.pdf",
                "application/pdf",
                4_800,
                "a".repeat(64),
                "b".repeat(64),
                null,
                on(day),
                BY_NADIA,
                new Lateness.OnTime(LocalDate.parse(day).plusDays(14)),
                PACK,
                null);
    }

    public static CoreDetailRecorded detail(CoreDetailKind kind, String value, String from) {
        return new CoreDetailRecorded(
                FILE,
                new CoreDetail(kind, value, LocalDate.parse(from), null, "Temi Marsh, mother"),
                null,
                null,
                BY_NADIA,
                PACK,
                null);
    }

    public static WorkerAllocated allocated(Author worker, String from) {
        return new WorkerAllocated(
                FILE,
                new Worker(worker.account(), worker.name(), worker.jobTitle(), worker.team()),
                LocalDate.parse(from),
                "Next in turn",
                MARCUS,
                PACK,
                null);
    }

    public static DutyArose duty(String name, EntryId entry, String due) {
        return new DutyArose(
                FILE,
                DutyId.of("finalise-note", name),
                new DutyKind("finalise-note"),
                new Clause("HCC-5.1"),
                new DutyOwner.Account(NADIA.account()),
                LocalDate.parse(due),
                entry,
                "Home visit",
                PACK);
    }

    public static AccessGranted granted(CaseFileId file, String name, Author account, String until) {
        return new AccessGranted(
                file, new GrantId(uuid(name)), account.account(), LocalDate.parse(until), "Covers", MARCUS, PACK);
    }

    public static FileRestricted restricted(CaseFileId file, Author... named) {
        return new FileRestricted(
                file,
                RestrictionGround.HIGH_PROFILE,
                Stream.of(named).map(Author::account).toList(),
                LocalDate.parse("2027-03-01"),
                "In the papers",
                MARCUS,
                PACK);
    }

    public static ConflictOfInterestRegistered conflict(CaseFileId file, String name, Author account) {
        return new ConflictOfInterestRegistered(
                file, new ConflictId(uuid(name)), account.account(), "A cousin", MARCUS, PACK);
    }

    public static EmergencyAccessOpened opened(CaseFileId file, String name, Author by, String until) {
        return new EmergencyAccessOpened(
                file, new EmergencyId(uuid(name)), "The child is alone", Instant.parse(until), by, PACK);
    }

    public static EmergencyAccessReviewed reviewed(CaseFileId file, String name) {
        return new EmergencyAccessReviewed(
                file, new EmergencyId(uuid(name)), EmergencyOutcome.JUSTIFIED, "On record", MARCUS, PACK);
    }

    public static Actor actor(Author author, Role... roles) {
        return new Actor(author.account(), author.name(), author.jobTitle(), author.team(), Set.of(roles));
    }

    public static RecordDisclosed disclosed(Author who, @Nullable CaseFileId file, List<CaseFileId> files) {
        return new RecordDisclosed(
                new DisclosureId(uuid("disclosure")),
                file,
                actor(who, Role.ASW),
                new AccessPurpose("casework", "Before the visit"),
                new AccessVerdict("allocation", PACK),
                file == null ? "SearchCaseFiles" : "ReadChronology",
                "{}",
                7,
                files,
                List.of(entry("visit")),
                "digest");
    }

    public static DisclosureRefused refused(Author who, CaseFileId file) {
        return new DisclosureRefused(
                new DisclosureId(uuid("refusal")),
                file,
                actor(who, Role.ASW),
                new AccessPurpose("casework", null),
                "ReadChronology",
                List.of("not-related"));
    }
}
