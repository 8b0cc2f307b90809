package org.indelible.command.notes;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.events.notes.Action;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Voice;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** Notes as the tests want them: complete, except for what a test leaves out. */
public final class Drafts {
    private final OccurredAt occurredAt;
    private final List<Segment> segments = new ArrayList<>();
    private List<Present> present = List.of(new Present("Temi Marsh", "mother"));
    private List<Action> actions = List.of();
    private List<Decision> decisions = List.of();
    private @Nullable Visit visit = new Visit(true, true, null);
    private Provenance provenance = Provenance.TYPED;
    private Contemporaneity contemporaneity = Contemporaneity.NOT_CLAIMED;

    private @Nullable AccountId supervisor;

    private Drafts(OccurredAt occurredAt) {
        this.occurredAt = occurredAt;
    }

    public static Drafts about(OccurredAt occurredAt) {
        return new Drafts(occurredAt);
    }

    public static Drafts on(String day) {
        return about(new OccurredAt.On(LocalDate.parse(day)));
    }

    public static Drafts between(String from, String to) {
        return about(new OccurredAt.Between(OffsetDateTime.parse(from), OffsetDateTime.parse(to)));
    }

    public Drafts saying(String... texts) {
        for (String text : texts) with(new Segment(text, Voice.WORKER, SegmentKind.FACT, new Source.FirstHand()));
        return this;
    }

    Drafts with(Segment segment) {
        segments.add(segment);
        return this;
    }

    Drafts withNobodyPresent() {
        present = List.of();
        return this;
    }

    Drafts with(Action action) {
        actions = List.of(action);
        return this;
    }

    Drafts with(Decision decision) {
        decisions = List.of(decision);
        return this;
    }

    public Drafts with(@Nullable Visit other) {
        visit = other;
        return this;
    }

    Drafts with(Provenance other) {
        provenance = other;
        return this;
    }

    Drafts supervisedBy(Actor other) {
        supervisor = other.account();
        visit = null;
        return this;
    }

    Drafts withPresent(Present... people) {
        present = List.of(people);
        return this;
    }

    Drafts with(Contemporaneity other) {
        contemporaneity = other;
        return this;
    }

    public NoteContent content() {
        return new NoteContent(
                "A note",
                occurredAt,
                segments,
                present,
                actions,
                decisions,
                visit,
                provenance,
                contemporaneity,
                supervisor);
    }

    /** Saved for the first time by Nadia as entry 1. */
    public CaseNoteAdded added(String type, String savedAt) {
        return added(type, savedAt, NADIA);
    }

    CaseNoteAdded added(String type, String savedAt, Actor author) {
        return new CaseNoteAdded(
                FILE,
                entry(1),
                new NoteType(type),
                content(),
                authorship(author),
                Instant.parse(savedAt),
                null,
                false,
                PACK);
    }

    public CaseNoteRevised revised(int revision, String savedAt) {
        return new CaseNoteRevised(
                FILE,
                entry(1),
                revision,
                content(),
                authorship(NADIA),
                Instant.parse(savedAt),
                false,
                null,
                PACK,
                null);
    }

    public static RecordFinalised finalised(int revision) {
        var onTime = new Lateness.OnTime(null);
        return new RecordFinalised(
                FILE, entry(1), revision, NADIA.asAuthor(), Instant.EPOCH, onTime, onTime, false, null, PACK);
    }

    ReviseCaseNote revise(int expectedVersion) {
        return new ReviseCaseNote(FILE, entry(1), expectedVersion, content(), Recording.of("casework"));
    }
}
