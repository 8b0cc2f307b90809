package org.indelible.query.record.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.RecordFinalised;
import org.indelible.query.record.Facts;
import org.indelible.query.record.confidential.ConfidentialLines;
import org.indelible.query.record.disputes.DisputeLine;
import org.indelible.query.record.disputes.Disputes;

/** Case notes: what was saved last is shown, every save is named. */
final class Notes {
    private Notes() {}

    static List<RecordEntry> of(Facts facts, List<DisputeLine> disputes) {
        var revised = facts.allBy(CaseNoteRevised.class, CaseNoteRevised::entry);
        var finalised = facts.lastBy(RecordFinalised.class, RecordFinalised::entry);
        Map<EntryId, List<Save>> saves = new LinkedHashMap<>();
        facts.of(CaseNoteAdded.class).forEach(told -> {
            var entry = told.event().entry();
            var all = new ArrayList<>(List.of(Save.first(told)));
            revised.getOrDefault(entry, List.of()).forEach(later -> all.add(Save.later(later)));
            saves.put(entry, List.copyOf(all));
        });
        var confidential = ConfidentialLines.of(facts, words(saves));
        return facts.of(CaseNoteAdded.class).stream()
                .map(told -> {
                    var entry = told.event().entry();
                    return new Note(
                                    told.event(),
                                    Objects.requireNonNull(saves.get(entry)),
                                    finalised.get(entry),
                                    Disputes.about(entry, disputes),
                                    confidential.get(entry),
                                    facts.touching(entry))
                            .shown();
                })
                .toList();
    }

    private static Map<EntryId, List<NoteContent>> words(Map<EntryId, List<Save>> saves) {
        return saves.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().map(Save::content).toList()));
    }
}
