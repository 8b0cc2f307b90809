package org.indelible.query.record.confidential;

import static org.indelible.projection.Fictions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialGround;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.Consultation;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.notes.Segment;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Author;
import org.indelible.events.people.Role;
import org.indelible.events.policy.Clause;
import org.indelible.events.time.Lateness;
import org.jspecify.annotations.Nullable;

/**
 * One file told twice from the same seed: once with segments that are withheld from Theo, and once as if they had never been written. Where the one
 * tells what the other does not, the other holds a fact that says nothing, so that both count leaves and sequences alike.
 */
public final class Twofold {
    /** Stands in everything that is withheld and nowhere else. */
    public static final String MARKER = "refuge in Mill Lane";

    /** From whom it is withheld: somebody whom the file would be open to otherwise. */
    public static final Actor THEO = actor(
            new Author(new AccountId("theo.pryce"), "Theo Pryce", "Team manager", "Safeguarding North"),
            Role.TM,
            Role.PA,
            Role.DPO);

    private static final Object NOTHING = "says nothing";
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");

    private final Random random;
    private final List<Object> whole = new ArrayList<>();
    private final List<Object> without = new ArrayList<>();
    private final List<EntryId> entries = new ArrayList<>();

    private Twofold(long seed) {
        random = new Random(seed);
    }

    /** The file of this seed. */
    public static Twofold of(long seed) {
        var told = new Twofold(seed);
        told.both(opened(born("Ruby Marsh")));
        told.both(allocated(NADIA, "2026-09-09"));
        told.both(detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-09-10"));
        int notes = 1 + told.random.nextInt(4);
        for (int i = 0; i < notes; i++) told.tellNote("note " + i);
        told.both(summary("summary", "2026-10-26", "Stable"));
        told.both(decision("decision", "2026-11-20"));
        return told;
    }

    /** As it was recorded. */
    public List<Object> whole() {
        return List.copyOf(whole);
    }

    /** As if what is withheld had never been recorded. */
    public List<Object> without() {
        return List.copyOf(without);
    }

    /** Every entry of the whole file. */
    public List<EntryId> entries() {
        return List.copyOf(entries);
    }

    private void both(Object event) {
        each(event, event);
    }

    private void each(Object told, @Nullable Object remaining) {
        whole.add(told);
        without.add(remaining == null ? NOTHING : remaining);
    }

    private boolean chance(int ofTen) {
        return random.nextInt(10) < ofTen;
    }

    private record Written(Segment segment, boolean withheld) {}

    private static Segment[] all(List<Written> written) {
        return written.stream().map(Written::segment).toArray(Segment[]::new);
    }

    private static Segment[] remaining(List<Written> written) {
        return written.stream()
                .filter(each -> !each.withheld())
                .map(Written::segment)
                .toArray(Segment[]::new);
    }

    private void tellNote(String name) {
        var written = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> written(name, number, chance(4)))
                .toList();
        boolean gone = written.stream().allMatch(Written::withheld);
        boolean touched = written.stream().anyMatch(Written::withheld);
        var day = on("2026-10-%02d".formatted(1 + random.nextInt(12)));
        boolean revised = chance(5);
        var first = revised ? written.subList(0, random.nextInt(written.size() + 1)) : written;
        entries.add(entry(name));
        each(note(name, day, all(first)), gone ? null : note(name, day, remaining(first)));
        var duty = duty(name, entry(name), "2026-10-22");
        each(duty, gone ? null : duty);
        int revision = revised ? 2 : 1;
        if (revised) each(revised(name, 2, day, all(written)), gone ? null : revised(name, 2, day, remaining(written)));
        tellDocument(name, touched);
        if (chance(7)) finalise(name, revision, gone);
        detailBecauseOf(name, gone);
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).withheld()) withheld(name, revision, i);
            else if (chance(2)) withheldFromOthers(name, revision, i, shown(written, i));
            if (chance(4)) dispute(name, revision, i, written.get(i).withheld() ? null : shown(written, i));
        }
        if (chance(3)) disputedWhole(name, gone);
    }

    private static Written written(String name, int number, boolean withheld) {
        var words = name + ", segment " + number + (withheld ? ": she is at the " + MARKER : ": seen");
        return new Written(number % 2 == 0 ? fact(words) : hearsay(words), withheld);
    }

    private static int shown(List<Written> written, int number) {
        return (int) written.subList(0, number).stream()
                .filter(each -> !each.withheld())
                .count();
    }

    private void finalise(String name, int revision, boolean gone) {
        var onTime = new Lateness.OnTime(LocalDate.parse("2026-10-22"));
        var finalised = finalised(name, revision, onTime, onTime);
        each(finalised, gone ? null : finalised);
        var met = new DutyMet(FILE, DutyId.of("finalise-note", name), DAY, "record.finalised");
        each(met, gone ? null : met);
    }

    private void tellDocument(String name, boolean touched) {
        if (chance(5)) return;
        var letter = document("letter of " + name, "2026-10-09");
        boolean belongs = chance(7);
        entries.add(letter.entry());
        var attached = new DocumentAttached(
                FILE,
                letter.entry(),
                DocumentKind.LETTER,
                belongs && touched ? "About the " + MARKER : letter.title(),
                letter.name(),
                letter.mediaType(),
                letter.bytes(),
                letter.sha256(),
                letter.ciphertext(),
                belongs ? entry(name) : null,
                letter.occurredAt(),
                letter.authorship(),
                letter.recording(),
                PACK,
                null);
        each(attached, belongs && touched ? null : attached);
    }

    private void detailBecauseOf(String name, boolean gone) {
        if (chance(7)) return;
        var detail = new CoreDetail(CoreDetailKind.LANGUAGE, "english", DAY, null, "Temi Marsh, mother");
        each(
                new CoreDetailRecorded(FILE, detail, null, entry(name), BY_NADIA, PACK, null),
                new CoreDetailRecorded(FILE, detail, null, gone ? null : entry(name), BY_NADIA, PACK, null));
    }

    private void withheld(String name, int revision, int segment) {
        var id = new ConfidentialityId(uuid(name + "/" + segment));
        WithheldFrom from = chance(5) ? new WithheldFrom.OfAccount(THEO.account()) : new WithheldFrom.OfRole(Role.PA);
        each(made(id, name, revision, segment, from), null);
        each(review(id, name), null);
        if (chance(5)) {
            each(
                    new ConfidentialGroundReviewed(
                            FILE,
                            id,
                            entry(name),
                            GroundFinding.STILL_VALID,
                            "Still at the " + MARKER,
                            DAY,
                            BY_NADIA,
                            PACK,
                            null),
                    null);
            each(new DutyMet(FILE, review(id, name).duty(), DAY, "confidentialground.reviewed"), null);
            each(review(id, name), null);
        }
        if (chance(3))
            each(
                    new OriginatorConsulted(
                            FILE,
                            id,
                            entry(name),
                            Consultation.CONSULTED,
                            "Stays at the " + MARKER,
                            DAY,
                            BY_NADIA,
                            PACK,
                            null),
                    null);
    }

    private void withheldFromOthers(String name, int revision, int segment, int shown) {
        var id = new ConfidentialityId(uuid("others " + name + "/" + segment));
        var others = new WithheldFrom.OfRelated("father", "Dale Pryce");
        each(made(id, name, revision, segment, others), made(id, name, revision, shown, others));
        both(review(id, name));
    }

    private static SegmentMadeConfidential made(
            ConfidentialityId id, String name, int revision, int segment, WithheldFrom from) {
        var reason = from instanceof WithheldFrom.OfRelated ? "He would object" : "Nobody may learn of the " + MARKER;
        return new SegmentMadeConfidential(
                FILE,
                id,
                entry(name),
                revision,
                segment,
                ConfidentialGround.SERIOUS_HARM,
                List.of(from, new WithheldFrom.OfSubject()),
                reason,
                LocalDate.parse("2027-01-20"),
                BY_NADIA,
                PACK,
                null);
    }

    private static DutyArose review(ConfidentialityId id, String name) {
        return new DutyArose(
                FILE,
                DutyId.of("review-confidential-ground", FILE + "/" + id),
                new DutyKind("review-confidential-ground"),
                new Clause("HCC-8.2"),
                new DutyOwner.TeamManager(),
                LocalDate.parse("2027-01-20"),
                entry(name),
                "Confidential information",
                PACK);
    }

    private void dispute(String name, int revision, int segment, @Nullable Integer shown) {
        var dispute = "dispute of " + name + "/" + segment;
        raise(
                dispute,
                name,
                new DisputeTarget.OfSegment(entry(name), revision, segment),
                shown == null ? null : new DisputeTarget.OfSegment(entry(name), revision, shown));
    }

    private void disputedWhole(String name, boolean gone) {
        var target = new DisputeTarget.OfEntry(entry(name));
        raise("dispute of " + name, name, target, gone ? null : target);
    }

    private void raise(String dispute, String name, DisputeTarget target, @Nullable DisputeTarget remaining) {
        var raised = disputed(dispute, target, "2026-10-19");
        each(raised, remaining == null ? null : disputed(dispute, remaining, "2026-10-19"));
        var duty = new DutyArose(
                FILE,
                DutyId.of("consider-dispute", FILE + "/" + raised.dispute() + "/" + Arena.PLANS),
                new DutyKind("consider-dispute"),
                new Clause("HCC-5.8"),
                new DutyOwner.AllocatedWorker(),
                LocalDate.parse("2026-11-02"),
                entry(name),
                "plans",
                PACK);
        each(duty, remaining == null ? null : duty);
        if (!chance(5)) return;
        var considered = considered(dispute, entry(name), Arena.PLANS);
        each(considered, remaining == null ? null : considered);
        var met = new DutyMet(FILE, duty.duty(), DAY, "dispute.considered");
        each(met, remaining == null ? null : met);
    }
}
