package org.indelible.events.documents;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Authorship;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A recorder attached a document, final at once; its bytes were stored, encrypted under this entry's key, before this was recorded
 * (HCC-1.2). Asserts which bytes they are, and that the recorder checked that they belong to this file (HCC-5.10). Does not prove who
 * wrote the document, nor that what it says is so.
 *
 * @param name the file name that the recorder gave it
 * @param mediaType what the recorder said it is, and what its bytes agree with
 * @param bytes how many there are, at least 1
 * @param sha256 SHA-256 of the original bytes, 64 lower-case hexadecimal digits
 * @param ciphertext SHA-256 of the encrypted bytes, by which the store finds them
 * @param note the entry of the same file to which it belongs, or null
 * @param occurredAt when the document was made or came in
 * @param recording the verdict on when it was recorded, which is also when it became final (HCC-5.1, 5.5)
 * @param closedSince since when the file was closed when this was recorded: the mark that it was recorded after closure (HCC-12.16)
 */
public record DocumentAttached(
        CaseFileId file,
        EntryId entry,
        DocumentKind kind,
        String title,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        String ciphertext,
        @Nullable EntryId note,
        OccurredAt occurredAt,
        Authorship authorship,
        Lateness recording,
        PackVersion pack,
        @Nullable Instant closedSince)
        implements CaseFileEvent {
    @Override
    public EntryId ofEntry() {
        return entry;
    }
}
