package org.indelible.query.casefile;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.entries.RecordEntry;

/**
 * The front page: who the file is about, core details, allocation, plans, what is owed, and how far closure is.
 *
 * @param versions what a change of core details or of closure names as the version it was decided on
 * @param record of its entries only the last summary; of its duties only those that are open
 */
public record CaseFilePage(long position, FileHeading heading, FileVersions versions, CaseRecord record)
        implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return record.entries().stream().map(RecordEntry::entry).toList();
    }
}
