package org.indelible.projection.signals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.signals.Office.File;
import org.indelible.projection.signals.Office.Staff;

/** Puts into a log what nobody should do, of several kinds, some of which no rule can see. */
final class Snoopers {
    private static final LocalDate SETTLED = GeneratedLog.FIRST.plusWeeks(3);

    private final GeneratedLog log;
    private final Office office;
    private final Random chance;

    Snoopers(GeneratedLog log, Office office, Random chance) {
        this.log = log;
        this.office = office;
        this.chance = chance;
    }

    void plant() {
        var workers = office.of("worker");
        var own = workers.get(0);
        act("own-record", own, named(own.actor().name()), day(), LocalTime.NOON);
        act("neighbour", own, named("Neighbour Elsewhere"), day(), LocalTime.NOON);
        workers.subList(2, 5).forEach(who -> act("relative", who, relative(who), day(), LocalTime.of(13, 5)));
        var service = office.of("service").getFirst();
        log.some(office.files, 4).forEach(file -> act("curious-by-role", service, file, day(), LocalTime.of(14, 0)));
        var closed = office.files.stream().filter(File::closed).toList();
        log.some(closed, 4).forEach(file -> act("old-case", colleague(file), file, day(), LocalTime.of(12, 10)));
        log.some(workers, 4).forEach(who -> many("trawl", who, 16 + chance.nextInt(10), LocalTime.of(11, 0)));
        log.some(workers, 3).forEach(who -> many("quiet-trawl", who, 9 + chance.nextInt(3), LocalTime.of(10, 0)));
        log.some(workers, 4).forEach(who -> many("by-night", who, 3, LocalTime.of(23, 10)));
        log.some(office.files, 3).forEach(this::anotherWayIn);
        log.some(workers, 3).forEach(who -> one("one-look", who));
        log.some(workers, 2).forEach(this::oneADay);
    }

    private void anotherWayIn(File file) {
        var legal = office.of("legal").getFirst();
        var at = day().atTime(15, 0).atZone(LondonTime.ZONE).toInstant();
        log.refuse(legal, file, at, "legal-advice");
        log.read(legal, file, at.plusSeconds(240), "court", "another-way-in/" + file.id());
    }

    private void many(String kind, Staff who, int files, LocalTime time) {
        var day = day();
        var chosen = log.some(office.ofColleagues(who), files);
        IntStream.range(0, chosen.size())
                .forEach(i ->
                        read(kind + "/" + who.actor().account(), who, chosen.get(i), day, time.plusMinutes(2L * i)));
    }

    /** A file of a colleague, once, in the middle of the day: nothing tells it from cover. */
    private void one(String kind, Staff who) {
        act(kind, who, log.some(office.ofColleagues(who), 1).getFirst(), day(), LocalTime.of(12, 30));
    }

    /** One a day for two weeks: never more than usual. */
    private void oneADay(Staff who) {
        var files = log.some(office.ofColleagues(who), 10);
        IntStream.range(0, files.size())
                .forEach(i -> read(
                        "one-a-day/" + who.actor().account(),
                        who,
                        files.get(i),
                        SETTLED.plusDays(i + 2L * (i / 5)),
                        LocalTime.of(12, 0)));
    }

    private void act(String kind, Staff who, File file, LocalDate day, LocalTime time) {
        read(kind + "/" + who.actor().account() + "/" + file.id(), who, file, day, time);
    }

    private void read(String act, Staff who, File file, LocalDate day, LocalTime time) {
        log.read(who, file, day.atTime(time).atZone(LondonTime.ZONE).toInstant(), "casework", act);
    }

    /** A weekday, after enough of them to know what is usual, and before the last week. */
    private LocalDate day() {
        return SETTLED.plusWeeks(chance.nextInt(5)).plusDays(chance.nextInt(5));
    }

    private Staff colleague(File file) {
        List<Staff> team = office.of("worker").stream()
                .filter(who -> who.team().equals(file.team()))
                .toList();
        return log.some(team, 1).getFirst();
    }

    private File named(String name) {
        return office.files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private File relative(Staff who) {
        return office.ofColleagues(who).stream()
                .filter(file -> file.name().endsWith(" " + who.surname()))
                .findFirst()
                .orElseThrow();
    }
}
