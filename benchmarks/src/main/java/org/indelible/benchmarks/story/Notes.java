package org.indelible.benchmarks.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Segment;
import org.indelible.events.notes.SegmentKind;
import org.indelible.events.notes.Source;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.PersonId;
import org.indelible.events.people.Role;
import org.indelible.events.people.Voice;
import org.indelible.events.time.OccurredAt;

/** The commands of every measurement: a file is opened, and the same home visit is recorded in it again and again, each time as an entry of its own. */
public final class Notes {
    /** The one team. */
    public static final String TEAM = "Safeguarding North";

    /** Opens files and records in them, which a team manager may. */
    public static final Actor MANAGER =
            new Actor(new AccountId("joan.whitcombe"), "Joan Whitcombe", "Team manager", TEAM, Set.of(Role.TM));

    /** Whom every note is recorded for. */
    public static final String PURPOSE = "casework";

    private static final String TEXT = """
            Visited at home after school. The kitchen was clean and there was food in the cupboards. Isla ate two slices of bread while we \
            talked and showed me her reading book. Her mother said that the mornings are hard since the shifts changed, and that the neighbour \
            takes the children to school twice a week. We agreed that she will ask the school about the breakfast club, and that I will ring \
            on Thursday to hear how it went.""";

    private Notes() {}

    /** A new child's file. */
    public static OpenCaseFile open() {
        return new OpenCaseFile(
                new CaseFileId(UUID.randomUUID()),
                FileKind.CHILD,
                ServiceArea.STATUTORY,
                new Subject(new PersonId(UUID.randomUUID()), "Isla Farrant", LocalDate.of(2018, 5, 2), null),
                TEAM,
                "The school is worried: Isla comes in hungry and tired.",
                yesterday(),
                Recording.of("referral"),
                null);
    }

    /** The next note in a file. */
    public static AddCaseNote next(CaseFileId file) {
        return new AddCaseNote(
                file, new EntryId(UUID.randomUUID()), new NoteType("home-visit"), content(), Recording.of(PURPOSE));
    }

    /** A day so near that nothing is overdue and the clock has nobody to remind. */
    private static OccurredAt yesterday() {
        return new OccurredAt.On(LocalDate.now(ZoneOffset.UTC).minusDays(1));
    }

    private static NoteContent content() {
        return new NoteContent(
                "Home visit",
                yesterday(),
                List.of(
                        new Segment(TEXT, Voice.WORKER, SegmentKind.FACT, new Source.FirstHand()),
                        new Segment(
                                "I am not hungry at school, I am hungry before.",
                                Voice.CHILD,
                                SegmentKind.FACT,
                                new Source.FirstHand())),
                List.of(new Present("Carys Farrant", "mother")),
                List.of(),
                List.of(),
                new Visit(true, true, null),
                Provenance.TYPED,
                Contemporaneity.NOT_CLAIMED,
                null);
    }
}
