package org.indelible.query.accesslog;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of the access log, the newest first. Of the files that a search or a list showed, the record of having read about it names none: the page,
 * which can be had again, does.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record AccessLog(
        long position, List<AccessLine> lines, @Nullable String next) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.file()))
                .distinct()
                .toList();
    }
}
