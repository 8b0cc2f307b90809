package org.indelible.query.record;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.people.Author;

/** An event of one type together with the fact that carried it. */
public record Told<E>(E event, RecordedFact fact) {
    /** When and by which event it was recorded, with the author that the event names. */
    public Recorded recorded(Author by) {
        return new Recorded(
                fact.recordedAt(),
                by,
                fact.reference(),
                event instanceof CaseFileEvent known ? known.closedSince() : null);
    }
}
