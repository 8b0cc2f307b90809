package org.indelible.query.record;

import java.util.Set;
import java.util.TreeSet;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.summaries.CaseSummaries;

/** What every page of a file needs besides its own events: who the file is about, whether it is open, and the last summary with its risks. */
public final class FilePages {
    private final CaseFiles files;
    private final CaseSummaries summaries;

    public FilePages(CaseFiles files, CaseSummaries summaries) {
        this.files = files;
        this.summaries = summaries;
    }

    /** The sequences of the events from which the heading is made, with more. */
    public Set<Long> withHeading(CaseFileId file, Viewpoint viewpoint, Set<Long> more) {
        Set<Long> sequences = new TreeSet<>(more);
        sequences.addAll(files.heading(file, viewpoint.knownAt()));
        sequences.addAll(summaries.last(file, viewpoint.asAt(), viewpoint.knownAt()));
        return sequences;
    }

    /** The sequences of the events from which the front page is made, the heading's among them. */
    public Set<Long> frontPage(CaseFileId file, Viewpoint viewpoint) {
        long knownAt = viewpoint.knownAt();
        var page = viewpoint.asAt() == null
                ? files.frontPage(file, knownAt)
                : files.frontPageWithSettledDuties(file, knownAt);
        return withHeading(file, viewpoint, page);
    }
}
