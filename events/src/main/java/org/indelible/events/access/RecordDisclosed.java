package org.indelible.events.access;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was shown part of the record: recorded and committed before a byte left. Holds who, the purpose, by what they were let in,
 * which question they asked and of which position, which entries they saw, and a keyed digest of the answer. Never the content. Does
 * not prove that the person looked at the screen.
 *
 * @param file the one file that was read, or null for a search or a list
 * @param files the files of which a search or a list showed something
 * @param query the stored name of the question
 * @param parameters the question itself as canonical JSON, so that it can be asked again
 * @param position the leaf index up to which the ledger was known to the answer
 */
public record RecordDisclosed(
        DisclosureId disclosure,
        @Nullable CaseFileId file,
        Actor who,
        AccessPurpose purpose,
        AccessVerdict verdict,
        String query,
        String parameters,
        long position,
        List<CaseFileId> files,
        List<EntryId> entries,
        String answerDigest)
        implements AccessEvent {
    public RecordDisclosed {
        files = List.copyOf(files);
        entries = List.copyOf(entries);
    }
}
