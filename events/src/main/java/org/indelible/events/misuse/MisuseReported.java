package org.indelible.events.misuse;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * Somebody suspects that an account reads what is none of its business (HCC-2.5, 15.3). Caused by anybody who can sign in. Asserts the suspicion and nothing more;
 * whether there is such a file was not looked up.
 *
 * @param about whose reading is suspected
 * @param concerning the file that was read, as far as the reporter knows, or null
 * @param words what was seen, in the reporter's words
 */
public record MisuseReported(
        MisuseCaseId misuse,
        AccountId about,
        @Nullable CaseFileId concerning,
        String words,
        Author by,
        PackVersion pack)
        implements MisuseEvent {}
