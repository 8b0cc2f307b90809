package org.indelible.query.record.entries;

import java.util.ArrayList;
import java.util.List;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.query.record.Facts;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;

/** Case notes: what was saved last is shown, every save is named. */
final class Notes {
    private Notes() {}

    static List<RecordEntry> of(Facts facts, List<DisputeLine> disputes) {
        var revised = facts.allBy(CaseNoteRevised.class, CaseNoteRevised::entry);
        var finalised = facts.lastBy(RecordFinalised.class, RecordFinalised::entry);
        return facts.of(CaseNoteAdded.class).stream()
                .map(told -> {
                    var entry = told.event().entry();
                    var saves = new ArrayList<>(List.of(Save.first(told)));
                    revised.getOrDefault(entry, List.of()).forEach(later -> saves.add(Save.later(later)));
                    return new Note(
                                    told.event(),
                                    List.copyOf(saves),
                                    finalised.get(entry),
                                    Disputes.about(entry, disputes),
                                    facts.touching(entry))
                            .shown();
                })
                .toList();
    }
}
