package org.indelible.app.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Provenance;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.entries.EntryContent;
import org.indelible.query.record.entries.EntryKind;
import org.indelible.query.record.entries.EntryStatus;
import org.indelible.query.record.entries.Finalisation;
import org.indelible.query.record.entries.RecordEntry;
import org.indelible.query.record.entries.RecordingInterval;
import org.indelible.query.record.entries.Revision;

/** A note that was saved twice and finalised, so its version is 3. */
final class SampleEntry {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final OccurredAt ON = new OccurredAt.On(DAY);
    private static final Author AUTHOR =
            new Author(new AccountId("amara.bello"), "Amara Bello", "Social worker", "Safeguarding North");
    private static final Authorship AUTHORSHIP = new Authorship(AUTHOR, "casework", null, null, null);
    private static final Recorded RECORDED =
            new Recorded(Instant.parse("2026-11-20T15:00:00Z"), AUTHOR, new FactReference(4, "c0ffee"), null);

    static final RecordEntry FINALISED = new RecordEntry(
            new EntryId(UUID.fromString("01900000-0000-7000-8000-000000000002")),
            EntryKind.CASE_NOTE,
            "home-visit",
            "Visit",
            ON,
            RECORDED,
            AUTHORSHIP,
            EntryStatus.FINALISED,
            new EntryContent.OfNote(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    Provenance.TYPED,
                    Contemporaneity.NOT_CLAIMED,
                    null),
            List.of(new Revision(1, ON, false, AUTHORSHIP, RECORDED), new Revision(2, ON, false, AUTHORSHIP, RECORDED)),
            new RecordingInterval(false, null, 0),
            new Finalisation(
                    2,
                    new Lateness.OnTime(DAY),
                    new Lateness.OnTime(DAY),
                    false,
                    null,
                    new PackVersion("hcc-2019-09"),
                    RECORDED),
            new Lateness.OnTime(DAY),
            null,
            Set.of(),
            List.of(),
            List.of(new FactReference(4, "c0ffee")));

    private SampleEntry() {}
}
