package org.indelible.command.confidential;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.command.notes.TextDigest;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.confidential.RemainingSegments;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What of the notes of one file is withheld from whom, so that whoever gives a command means what they were shown, and a refusal tells nobody of what
 * they were not (HCC-8.1). Fingerprints and ids, no words.
 */
public final class Withholdings {
    private static final int FINGERPRINT = 16;

    private final Map<EntryId, SavedNote> notes = new HashMap<>();
    private final Map<EntryId, EntryId> documents = new HashMap<>();
    private final Map<ConfidentialityId, Withholding> withheld = new LinkedHashMap<>();

    /** Whether the person is shown nothing of the entry, as if it were not there. */
    public boolean hides(EntryId entry, Actor reader) {
        var note = documents.get(entry);
        if (note != null) return !wordsWithheld(note, reader).isEmpty();
        return !wordsWithheld(entry, reader).isEmpty()
                && remaining(entry, reader).filter(RemainingSegments::nothing).isPresent();
    }

    /** What the person is shown of a note; nothing where there is no such note. */
    public Optional<RemainingSegments<Long>> remaining(EntryId entry, Actor reader) {
        return Optional.ofNullable(notes.get(entry))
                .map(note -> RemainingSegments.without(wordsWithheld(entry, reader), note.revisions()));
    }

    /** The withholding, as far as the person may know of it; null otherwise. */
    @Nullable
    Withholding known(ConfidentialityId confidentiality, Actor reader) {
        var found = withheld.get(confidentiality);
        if (found == null || isFrom(reader, found)) return null;
        return remaining(found.entry(), reader)
                .filter(left -> left.words().contains(found.words()))
                .map(_ -> found)
                .orElse(null);
    }

    /** Who began the note. */
    Optional<AccountId> author(EntryId entry) {
        return Optional.ofNullable(notes.get(entry)).map(SavedNote::author);
    }

    private Set<Long> wordsWithheld(EntryId entry, Actor reader) {
        return withheld.values().stream()
                .filter(each -> each.entry().equals(entry) && !each.lifted() && isFrom(reader, each))
                .map(Withholding::words)
                .collect(Collectors.toSet());
    }

    /** From whoever wrote the note nothing of it is withheld: they know it. */
    private boolean isFrom(Actor reader, Withholding withholding) {
        var note = notes.get(withholding.entry());
        return withholding.names(reader) && (note == null || !note.author().equals(reader.account()));
    }

    /** Folds the next event of the file. */
    public void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added ->
                notes.put(
                        added.entry(),
                        new SavedNote(added.authorship().author().account(), List.of(words(added.content()))));
            case CaseNoteRevised revised ->
                notes.computeIfPresent(revised.entry(), (_, note) -> note.savedAgain(words(revised.content())));
            case DocumentAttached document -> {
                if (document.note() != null) documents.put(document.entry(), document.note());
            }
            case SegmentMadeConfidential made ->
                words(made).ifPresent(words -> withheld.put(made.confidentiality(), Withholding.of(made, words)));
            case OriginatorConsulted consulted ->
                withheld.computeIfPresent(consulted.confidentiality(), (_, each) -> each.afterConsulting());
            case ConfidentialityLifted lifted ->
                withheld.computeIfPresent(lifted.confidentiality(), (_, each) -> each.done());
            case DestructionApproved gone -> {
                if (gone.entry() != null) forget(gone.entry());
            }
            default -> {}
        }
    }

    private void forget(EntryId entry) {
        notes.remove(entry);
        documents.remove(entry);
        withheld.values().removeIf(each -> each.entry().equals(entry));
    }

    private Optional<Long> words(SegmentMadeConfidential made) {
        return Optional.ofNullable(notes.get(made.entry()))
                .flatMap(note -> note.words(made.revision(), made.segment()));
    }

    private static List<Long> words(NoteContent content) {
        return content.segments().stream()
                .map(segment -> Long.parseUnsignedLong(TextDigest.of(segment.text()), 0, FINGERPRINT, 16))
                .toList();
    }
}
