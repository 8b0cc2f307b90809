package org.indelible.app.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * The version of an entry, as it stands in {@code ETag} and {@code If-Match}: a number from 0 on in double quotes. A controller takes it
 * with {@code @RequestHeader("If-Match") EntryVersion}.
 */
public record EntryVersion(long number) {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /**
     * Reads the value of {@code If-Match}.
     *
     * @throws RequestRefused for a weak tag, a list, a star or anything else
     */
    public static EntryVersion valueOf(String header) {
        Matcher tag = STRONG_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new RequestRefused(HeaderProblem.malformed("If-Match", "the one ETag of what this changes"));
        }
        return new EntryVersion(Long.parseLong(tag.group(1)));
    }

    /** Refuses a request that was made against another version than this one, which is the present one. */
    public void mustBe(EntryVersion expected) {
        if (!equals(expected)) {
            throw stale();
        }
    }

    /** The refusal of a request that was made against an older version. */
    public static RequestRefused stale() {
        return new RequestRefused(Problem.of(
                HttpStatus.PRECONDITION_FAILED,
                "if-match-stale",
                null,
                "It has changed since it was read. Read it again, then decide again.",
                List.of()));
    }

    /** The value of {@code ETag}. */
    public String tag() {
        return "\"" + number + "\"";
    }
}
