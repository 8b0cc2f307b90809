package org.indelible.query.notes;

import java.util.ArrayList;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Recorded;

/** What a note said in a revision that was saved again later (HCC-5.5: nothing typed into the record is lost). */
public record EarlierText(int revision, NoteContent content, Recorded recorded) {
    /** All revisions of the note but the last, oldest first. */
    static List<EarlierText> of(Facts facts, EntryId entry) {
        List<EarlierText> texts = new ArrayList<>();
        facts.of(CaseNoteAdded.class).stream()
                .filter(told -> told.event().entry().equals(entry))
                .forEach(told -> texts.add(new EarlierText(
                        1,
                        told.event().content(),
                        told.recorded(told.event().authorship().author()))));
        facts.of(CaseNoteRevised.class).stream()
                .filter(told -> told.event().entry().equals(entry))
                .forEach(told -> texts.add(new EarlierText(
                        told.event().revision(),
                        told.event().content(),
                        told.recorded(told.event().authorship().author()))));
        return texts.stream().limit(Math.max(0, texts.size() - 1L)).toList();
    }
}
