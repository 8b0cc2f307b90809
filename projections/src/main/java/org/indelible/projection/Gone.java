package org.indelible.projection;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;

/** What destruction takes from read tables: the same rows that a rebuild, which finds the words gone, does not write. */
public final class Gone {
    private Gone() {}

    /** Takes the rows of the file, or of its entry, out of tables that have a column for both. */
    public static void delete(DestructionOrdered ordered, Rows rows, String... tables) {
        var entry = ordered.entry();
        if (entry == null) {
            delete(rows, ordered.file(), tables);
        } else {
            delete(rows, ordered.file(), entry, tables);
        }
    }

    /** Takes every row of a file out of tables. */
    public static void delete(Rows rows, CaseFileId file, String... tables) {
        for (String table : tables) {
            rows.sql("delete from " + table + " where generation = :generation and file = :file")
                    .param("file", file.value())
                    .update();
        }
    }

    private static void delete(Rows rows, CaseFileId file, EntryId entry, String... tables) {
        for (String table : tables) {
            rows.sql("delete from " + table + " where generation = :generation and file = :file and entry = :entry")
                    .param("file", file.value())
                    .param("entry", entry.value())
                    .update();
        }
    }
}
