package org.indelible.query.access;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;

/** An answer that shows something of the record, and can say of what. */
public interface DisclosedAnswer {
    /** The leaf up to which the ledger was known to the answer. */
    long position();

    /** The entries of which it shows something. */
    default List<EntryId> entriesShown() {
        return List.of();
    }

    /** The files of which it shows something, where the question is not about one file. */
    default List<CaseFileId> filesShown() {
        return List.of();
    }
}
