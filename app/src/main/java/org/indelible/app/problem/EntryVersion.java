package org.indelible.app.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of an entry, as it stands in {@code ETag} and {@code If-Match}: a number from 0 on in double quotes. A controller takes it
 * with {@code @RequestHeader("If-Match") EntryVersion}.
 */
public record EntryVersion(int number) {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

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
        return new EntryVersion(Integer.parseInt(tag.group(1)));
    }

    /** The value of {@code ETag}. */
    public String tag() {
        return "\"" + number + "\"";
    }
}
