package org.indelible.query.accessrequests;

import java.util.List;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * When and for what a file was read, the newest first. What was refused showed nothing, and who read this log or the one it is made of did not read the
 * record: neither is among the lines. Whatever else of it must not be told, whoever releases it decides.
 *
 * @param next the cursor of what was cut off, or null where nothing was
 */
public record SubjectAccessLog(
        long position,
        boolean staffNamed,
        List<SubjectAccessLine> lines,
        @Nullable String next) implements DisclosedAnswer {}
