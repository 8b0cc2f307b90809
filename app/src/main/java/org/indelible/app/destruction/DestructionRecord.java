package org.indelible.app.destruction;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/** What the ledger holds of destructions, and what is added to it. */
public interface DestructionRecord {
    /** The sealed events of one destruction, in order: none, the order, or the order and its end. */
    List<RecordedFact> of(CaseFileId file, @Nullable EntryId entry);

    /** The sealed approval on the file itself; empty if it cannot be read any more. */
    List<RecordedFact> approvals(CaseFileId file);

    /**
     * Appends to the stream of the destruction and returns when it is durable; whoever else was first has done it.
     *
     * @throws RuntimeException if it is not certain to be durable
     */
    void append(long sequence, DestructionEvent event);
}
