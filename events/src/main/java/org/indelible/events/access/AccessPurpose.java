package org.indelible.events.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody reads: a code of the pack, and words where the pack asks for them.
 *
 * @param givenAt when it was given, where that was for an earlier read of the same file and it was still good; null where it was given with this one
 */
public record AccessPurpose(
        String code,
        @Nullable String words,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant givenAt) {
    /** Given now. */
    public AccessPurpose(String code, @Nullable String words) {
        this(code, words, null);
    }
}
