package org.indelible.query.documents;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.query.access.DisclosedAnswer;

/**
 * A document whose stored bytes were compared with what was recorded, all of them, before this answer was given. The answer's digest binds
 * their length and their SHA-256.
 */
public record VerifiedDocument(long position, DocumentAttached document) implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return List.of(document.entry());
    }
}
