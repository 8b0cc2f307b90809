package org.indelible.events.misuse;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The access log of the account is evidence in the case (HCC-15.3). Caused by the data protection officer, who was shown it: the disclosures say so, and from each of
 * them the same page is shown again. Holds no line of the log, which cannot be changed where it is.
 *
 * @param file only what the account read of this file, or null for everything
 * @param from the first moment of the period, or null
 * @param before the first moment after the period, or null
 * @param knownAt the leaf up to which the log was known
 * @param lines how many lines it has
 * @param digest SHA-256, lower-case hexadecimal, over one line of text for each line of the log, the newest first: stream, sequence and event hash, with
 *     a space between them and a line feed after each
 * @param disclosures under which identities the pages were shown
 */
public record AccessLogAttached(
        MisuseCaseId misuse,
        @Nullable CaseFileId file,
        @Nullable Instant from,
        @Nullable Instant before,
        long knownAt,
        int lines,
        String digest,
        List<DisclosureId> disclosures,
        Author by,
        PackVersion pack)
        implements MisuseEvent {
    public AccessLogAttached {
        disclosures = List.copyOf(disclosures);
    }
}
