package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/** A fact in the stream of one destruction, whose key outlives what is destroyed. Never a name or a word of the person's record. */
public sealed interface DestructionEvent permits DestructionOrdered, KeyDestroyed {
    /** The file. */
    CaseFileId file();

    /** The entry, or null where the whole file is meant. */
    @Nullable
    EntryId entry();

    /** The stream of the destruction of this file or entry: one each, so that it happens once, whoever does it. */
    static String stream(CaseFileId file, @Nullable EntryId entry) {
        return "destruction/" + file + (entry == null ? "" : "/" + entry);
    }
}
