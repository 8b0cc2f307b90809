package org.indelible.query.accesslog;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * As much of the log as is handed out at once, the newest first. Of the files that a line's search showed it names none, as {@link AccessLog}.
 *
 * @param next the cursor of what was cut off, or null where nothing was
 */
public record AccessLogPart(
        long position, List<AccessLine> lines, @Nullable String next) implements DisclosedAnswer {
    /** How many lines are handed out at once. */
    public static final int MOST = 5_000;

    @Override
    public List<CaseFileId> filesShown() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.file()))
                .distinct()
                .toList();
    }
}
