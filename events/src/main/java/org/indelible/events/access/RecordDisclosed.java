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
        List<EntryId> entries,
        String answerDigest)
        implements AccessEvent {
    public RecordDisclosed {
        entries = List.copyOf(entries);
    }
}
