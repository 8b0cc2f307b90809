package org.indelible.query.record.confidential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeId;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.people.Actor;
import org.indelible.query.record.Facts;
import org.indelible.query.record.RecordedFact;

/** Works out what is withheld from readers, from what is confidential on the file and every fact of the notes and documents concerned. Pure. */
final class Withholding {
    /** The kinds of duty that arise from a withholding. */
    private static final List<String> OF_CONFIDENTIALITY =
            List.of("review-confidential-ground", "lift-confidentiality");

    private final CaseFileId file;
    private final Facts facts;
    private final Map<EntryId, List<RemainingNote.SavedContent>> saves;
    private final List<SegmentMadeConfidential> named;

    Withholding(CaseFileId file, List<Actor> readers, List<RecordedFact> facts) {
        this.file = file;
        this.facts = new Facts(facts, Long.MAX_VALUE);
        this.saves = saves(this.facts);
        this.named = all().filter(made -> readers.stream().anyMatch(reader -> isFrom(reader, made)))
                .toList();
    }

    Withheld withheld() {
        if (named.isEmpty()) return Withheld.NOTHING;
        var notes = notes();
        var entries = entries(notes);
        var confidentialities = confidentialities(notes);
        var disputes = disputes(notes, entries);
        return new Withheld(notes, entries, confidentialities, disputes, duties(entries, confidentialities, disputes));
    }

    private Stream<SegmentMadeConfidential> all() {
        return facts.of(SegmentMadeConfidential.class).stream().map(told -> told.event());
    }

    static boolean names(SegmentMadeConfidential made, List<Actor> readers) {
        return made.withheldFrom().stream().anyMatch(from -> readers.stream().anyMatch(from::names));
    }

    private boolean isFrom(Actor reader, SegmentMadeConfidential made) {
        return names(made, List.of(reader)) && !isAuthor(made.entry(), reader);
    }

    /** From whoever wrote the note nothing of it is withheld: they know it. */
    private boolean isAuthor(EntryId entry, Actor reader) {
        return facts.of(CaseNoteAdded.class).stream()
                .map(told -> told.event())
                .anyMatch(added -> added.entry().equals(entry)
                        && added.authorship().author().account().equals(reader.account()));
    }

    private Map<EntryId, RemainingNote> notes() {
        var lifted = facts.lastBy(ConfidentialityLifted.class, ConfidentialityLifted::confidentiality);
        Map<EntryId, Set<String>> words = new HashMap<>();
        named.stream()
                .filter(made -> !lifted.containsKey(made.confidentiality()) && saves.containsKey(made.entry()))
                .forEach(made -> words.computeIfAbsent(made.entry(), _ -> new HashSet<>())
                        .add(words(made)));
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> RemainingNote.without(each.getValue(), savesOf(each.getKey()))));
    }

    private Set<EntryId> entries(Map<EntryId, RemainingNote> notes) {
        var empty = notes.entrySet().stream()
                .filter(each -> each.getValue().left().nothing())
                .map(Map.Entry::getKey);
        var documents = facts.of(DocumentAttached.class).stream()
                .map(told -> told.event())
                .filter(document -> document.note() != null && notes.containsKey(document.note()))
                .map(DocumentAttached::entry);
        return Stream.concat(empty, documents).collect(Collectors.toSet());
    }

    /** Those that name the reader, lifted or not, and those of words that the reader is not shown. */
    private Set<ConfidentialityId> confidentialities(Map<EntryId, RemainingNote> notes) {
        var hidden = all().filter(made -> {
            var note = notes.get(made.entry());
            return note != null && !note.left().words().contains(words(made));
        });
        return Stream.concat(named.stream(), hidden)
                .map(SegmentMadeConfidential::confidentiality)
                .collect(Collectors.toSet());
    }

    private Set<DisputeId> disputes(Map<EntryId, RemainingNote> notes, Set<EntryId> entries) {
        return facts.of(DisputedFactAnnotated.class).stream()
                .map(told -> told.event())
                .filter(dispute -> {
                    var entry = dispute.ofEntry();
                    var note = entry == null ? null : notes.get(entry);
                    return (entry != null && entries.contains(entry))
                            || (note != null && !note.shows(dispute.target()));
                })
                .map(DisputedFactAnnotated::dispute)
                .collect(Collectors.toSet());
    }

    private Set<DutyId> duties(
            Set<EntryId> entries, Set<ConfidentialityId> confidentialities, Set<DisputeId> disputes) {
        var ofEntries = facts.of(DutyArose.class).stream()
                .map(told -> told.event())
                .filter(arose -> arose.entry() != null && entries.contains(arose.entry()))
                .map(DutyArose::duty);
        var ofConfidentialities = confidentialities.stream()
                .flatMap(each -> OF_CONFIDENTIALITY.stream().map(kind -> DutyId.of(kind, file + "/" + each)));
        var ofDisputes = disputes.stream()
                .flatMap(each -> Stream.of(Arena.values())
                        .map(arena -> DutyId.of("consider-dispute", file + "/" + each + "/" + arena)));
        return Stream.of(ofEntries, ofConfidentialities, ofDisputes)
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    /** The words of a segment; a blank where the save of which it is part cannot be read. */
    private String words(SegmentMadeConfidential made) {
        var revisions = savesOf(made.entry());
        if (made.revision() > revisions.size()) return "";
        var words = revisions.get(made.revision() - 1).words();
        return made.segment() < words.size() ? words.get(made.segment()) : "";
    }

    private List<RemainingNote.SavedContent> savesOf(EntryId entry) {
        return saves.getOrDefault(entry, List.of());
    }

    private static Map<EntryId, List<RemainingNote.SavedContent>> saves(Facts facts) {
        Map<EntryId, List<RemainingNote.SavedContent>> saves = new HashMap<>();
        facts.of(CaseNoteAdded.class).stream()
                .map(told -> told.event())
                .forEach(added ->
                        add(saves, added.entry(), new RemainingNote.SavedContent(added.content(), added.savedAt())));
        facts.of(CaseNoteRevised.class).stream()
                .map(told -> told.event())
                .forEach(revised -> add(
                        saves, revised.entry(), new RemainingNote.SavedContent(revised.content(), revised.savedAt())));
        return saves;
    }

    private static void add(
            Map<EntryId, List<RemainingNote.SavedContent>> saves, EntryId entry, RemainingNote.SavedContent save) {
        saves.computeIfAbsent(entry, _ -> new ArrayList<>()).add(save);
    }
}
