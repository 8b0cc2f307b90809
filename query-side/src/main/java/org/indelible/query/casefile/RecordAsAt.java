package org.indelible.query.casefile;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.entries.RecordEntry;

/** The whole record of a file. */
public record RecordAsAt(long position, FileHeading heading, CaseRecord record) implements DisclosedAnswer {
    @Override
    public List<EntryId> entriesShown() {
        return record.entries().stream().map(RecordEntry::entry).toList();
    }
}
