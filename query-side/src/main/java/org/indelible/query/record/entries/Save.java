package org.indelible.query.record.entries;

import java.time.LocalDate;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.Provenance;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.Told;
import org.jspecify.annotations.Nullable;

/** A note as it was saved once. */
record Save(
        int number,
        NoteContent content,
        boolean occurredAtChanged,
        Authorship authorship,
        @Nullable LocalDate dueOn,
        Recorded recorded) {
    static Save first(Told<CaseNoteAdded> told) {
        var added = told.event();
        return new Save(
                1,
                added.content(),
                false,
                added.authorship(),
                added.dueOn(),
                told.recorded(added.authorship().author()));
    }

    static Save later(Told<CaseNoteRevised> told) {
        var revised = told.event();
        return new Save(
                revised.revision(),
                revised.content(),
                revised.occurredAtChanged(),
                revised.authorship(),
                revised.dueOn(),
                told.recorded(revised.authorship().author()));
    }

    Revision revision() {
        return new Revision(number, content.occurredAt(), occurredAtChanged, authorship, recorded);
    }

    boolean draftedWithAi() {
        return content.provenance() == Provenance.DRAFTED_WITH_AI;
    }

    boolean says(String text) {
        return content.segments().stream().anyMatch(segment -> segment.text().equals(text));
    }
}
