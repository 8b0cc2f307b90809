package org.indelible.query.search;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;

/**
 * The files found, of those of which the person may know.
 *
 * @param cutOff whether there are more than are shown
 */
public record FoundCaseFiles(long position, List<FoundFile> files, boolean cutOff) implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return files.stream().map(FoundFile::file).toList();
    }
}
