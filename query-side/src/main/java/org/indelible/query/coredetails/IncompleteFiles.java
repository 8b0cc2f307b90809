package org.indelible.query.coredetails;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A page of files that lack core details.
 *
 * @param next the cursor of the next page, or null on the last; where it stands, more files are to be looked at, even if this page is short or empty
 */
public record IncompleteFiles(
        long position, List<IncompleteFile> files, @Nullable String next) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return files.stream().map(IncompleteFile::file).toList();
    }
}
