package org.indelible.query.record;

import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indelible.events.casefile.Subject;
import org.indelible.events.people.PersonId;

/** A file told fact by fact, for tests: each fact gets the next sequence and leaf, and a moment of its own. */
public final class Story {
    private final List<RecordedFact> facts = new ArrayList<>();
    private Instant clock = Instant.parse("2026-09-07T09:00:00Z");

    /** The file of an unborn child. */
    public static Story unborn() {
        return new Story()
                .then(opened(
                        new Subject(new PersonId(uuid("person")), "Baby Marsh", null, LocalDate.parse("2027-01-18"))));
    }

    /** Sets the moment at which the next fact is recorded. */
    public Story at(String moment) {
        clock = Instant.parse(moment);
        return this;
    }

    public Story then(Object event) {
        long place = facts.size();
        facts.add(new RecordedFact(
                place, clock.plusMillis(200), place, uuid("event " + place), "%064x".formatted(place), clock, event));
        clock = clock.plusSeconds(60);
        return this;
    }

    public List<RecordedFact> facts() {
        return List.copyOf(facts);
    }

    /** The record as everything that was told amounts to, seen on a day. */
    public CaseRecord seenOn(String day) {
        return CaseRecord.of(facts, Viewpoint.now(Long.MAX_VALUE, LocalDate.parse(day)));
    }

    /** The record of what had happened by a moment. */
    public CaseRecord asAt(String moment) {
        return CaseRecord.of(
                facts, new Viewpoint(Instant.parse(moment), Long.MAX_VALUE, LocalDate.parse("2030-01-01")));
    }
}
