package org.indelible.projection.signals;

import static org.indelible.projection.Fictions.*;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Authorship;
import org.indelible.events.people.PersonId;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.Committed;
import org.indelible.projection.signals.Office.File;
import org.indelible.projection.signals.Office.Staff;

/**
 * Nine weeks of an office: ordinary work, with duty days, cover, night shifts and late evenings; and people who look at what is not theirs,
 * whose acts are known here and nowhere else.
 */
final class GeneratedLog {
    static final LocalDate FIRST = LocalDate.parse("2026-09-07");
    static final LocalDate LAST = FIRST.plusWeeks(9).minusDays(1);

    final Committed events = new Committed();
    /** Of each act of looking at what is not one's own, the kind, and the leaves of its readings. */
    final TreeMap<String, Set<Long>> planted = new TreeMap<>();

    int staffDays;
    private final Random chance;
    private final Office office;
    private final List<Timed> timed = new ArrayList<>();

    private record Timed(Instant at, String stream, Object payload, String act) {}

    GeneratedLog(long seed) {
        chance = new Random(seed);
        office = new Office(chance);
        plantFiles();
        office.files.forEach(this::open);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> office.staff.forEach(who -> work(who, day)));
        new Snoopers(this, office, chance).plant();
        timed.sort(Comparator.comparing(Timed::at));
        timed.forEach(this::commit);
    }

    private void commit(Timed fact) {
        events.at(fact.at().toString()).in(fact.stream(), fact.payload());
        if (!fact.act().isEmpty())
            planted.computeIfAbsent(fact.act(), _ -> new HashSet<>()).add(events.newest());
    }

    /** Two workers have a file in their own name, one of whom is only a namesake; the neighbours of the other have one too. */
    private void plantFiles() {
        var own = office.of("worker").get(0);
        var namesake = office.of("worker").get(7);
        office.file(own.actor().name(), own.team(), "Street 1", false);
        office.file("Neighbour Elsewhere", own.team(), "Street 1", false);
        office.file(namesake.actor().name(), namesake.team(), "Street 2", false);
        office.of("worker").subList(2, 5).forEach(who -> office.file(who.surname(), who.team(), false));
    }

    private void open(File file) {
        var at = FIRST.minusDays(90).atTime(9, 0).atZone(LondonTime.ZONE).toInstant();
        var stream = file.id().toString();
        fact(at, stream, opened(file.id(), new Subject(new PersonId(file.id().value()), file.name(), null, null)));
        var lives = new CoreDetail(CoreDetailKind.ADDRESS, file.address(), FIRST.minusDays(90), null, "Told");
        fact(at, stream, new CoreDetailRecorded(file.id(), lives, null, null, BY_NADIA, PACK, null));
        var worker = file.worker();
        if (worker != null) {
            var actor = worker.actor();
            var person = new Worker(actor.account(), actor.name(), actor.jobTitle(), actor.team());
            fact(at, stream, new WorkerAllocated(file.id(), person, FIRST.minusDays(90), "New", MARCUS, PACK, null));
        }
        if (file.closed())
            fact(at.plusSeconds(60), stream, new CaseFileClosed(file.id(), at.plusSeconds(60), MARCUS, PACK));
    }

    private void fact(Instant at, String stream, Object payload) {
        timed.add(new Timed(at, stream, payload, ""));
    }

    private void work(Staff who, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (who.kind().equals("night") ? chance.nextInt(2) == 0 : weekend || chance.nextInt(12) == 0) return;
        staffDays++;
        switch (who.kind()) {
            case "worker" -> casework(who, day);
            case "manager" ->
                some(office.ofColleagues(who), 5 + chance.nextInt(6))
                        .forEach(file -> ordinary(who, file, day, 9, "management-oversight", 30));
            case "service" ->
                some(office.files, 2 + chance.nextInt(3)).forEach(file -> ordinary(who, file, day, 9, habit(), 20));
            case "reviewing" ->
                some(office.files, 3 + chance.nextInt(3))
                        .forEach(file -> ordinary(who, file, day, 9, "conference-or-review", 50));
            case "night" ->
                some(office.files, 1 + chance.nextInt(4))
                        .forEach(file -> ordinary(who, file, day, 19, "out-of-hours", 80));
            default -> some(office.files, 2).forEach(file -> ordinary(who, file, day, 9, "court", 0));
        }
    }

    /** Whoever oversees the service gives the purpose of everybody else by habit once in a while. */
    private String habit() {
        return chance.nextInt(40) == 0 ? "casework" : "management-oversight";
    }

    private void casework(Staff who, LocalDate day) {
        var own =
                office.files.stream().filter(file -> who.equals(file.worker())).toList();
        some(own, 3 + chance.nextInt(4)).forEach(file -> ordinary(who, file, day, 8, "casework", 50));
        var others = office.ofColleagues(who);
        if (chance.nextInt(3) == 0)
            some(others, 1 + chance.nextInt(2)).forEach(file -> ordinary(who, file, day, 9, "casework", 50));
        boolean duty = chance.nextInt(10) == 0;
        if (duty) some(others, 4 + chance.nextInt(5)).forEach(file -> ordinary(who, file, day, 9, "casework", 75));
        if (chance.nextInt(25) == 0) some(own, 1).forEach(file -> ordinary(who, file, day, 19, "casework", 70));
        var closed = office.files.stream()
                .filter(file -> file.closed() && file.team().equals(who.team()))
                .toList();
        if (chance.nextInt(150) == 0) some(closed, 1).forEach(file -> ordinary(who, file, day, 10, "casework", 0));
    }

    /** Reads once or twice within eight hours, and of a hundred such readings writes up so many, the same day or the next. */
    private void ordinary(Staff who, File file, LocalDate day, int fromHour, String purpose, int writes) {
        if (isTheirOwnLife(who, file)) return;
        var at = day.atTime(fromHour, 0)
                .plusMinutes(chance.nextInt(8 * 60))
                .atZone(LondonTime.ZONE)
                .toInstant();
        read(who, file, at, purpose, "");
        if (chance.nextInt(3) == 0) read(who, file, at.plusSeconds(600), purpose, "");
        if (chance.nextInt(100) < writes)
            write(who, file, at.plusSeconds(900L + (chance.nextInt(4) == 0 ? 86_400 : 0)));
    }

    /** Whom a file is about, and who lives beside them, is not given it as work. */
    private boolean isTheirOwnLife(Staff who, File file) {
        return who.equals(office.of("worker").getFirst()) && file.address().equals("Street 1");
    }

    void read(Staff who, File file, Instant at, String purpose, String act) {
        timed.add(new Timed(at, lane(file), disclosed(who, file, purpose), act));
    }

    void refuse(Staff who, File file, Instant at, String purpose) {
        fact(
                at,
                lane(file),
                new DisclosureRefused(
                        new DisclosureId(id()),
                        file.id(),
                        who.actor(),
                        new AccessPurpose(purpose, null),
                        "ReadCaseFile",
                        List.of("not-related")));
    }

    private RecordDisclosed disclosed(Staff who, File file, String purpose) {
        return new RecordDisclosed(
                new DisclosureId(id()),
                file.id(),
                who.actor(),
                new AccessPurpose(purpose, null),
                new AccessVerdict(allowedBy(who, file), PACK),
                "ReadCaseFile",
                "{}",
                7,
                List.of(),
                List.of(),
                "digest");
    }

    private static String allowedBy(Staff who, File file) {
        if (who.equals(file.worker())) return "allocation";
        return who.team().equals(file.team())
                ? "team"
                : "role:" + who.actor().roles().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    private void write(Staff who, File file, Instant at) {
        fact(
                at,
                file.id().toString(),
                new CaseNoteAdded(
                        file.id(),
                        new EntryId(id()),
                        new NoteType("telephone-call"),
                        content("Call", on("2026-09-07")),
                        new Authorship(who.actor().asAuthor(), "casework", null, null, null),
                        at,
                        LAST,
                        false,
                        PACK));
    }

    <T> List<T> some(Collection<T> all, int atMost) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, Math.min(atMost, shuffled.size()));
    }

    private static String lane(File file) {
        return "access/" + file.id() + "/n1";
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
