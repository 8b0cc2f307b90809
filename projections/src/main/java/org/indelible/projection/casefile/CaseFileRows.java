package org.indelible.projection.casefile;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** What one event does to the rows of case files. */
final class CaseFileRows {
    private final CommittedEvent event;
    private final Rows rows;

    CaseFileRows(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void opened(CaseFileOpened opened) {
        rows.insert(
                        "insert into reading.casefile (generation, file, opened_at, team) values (:generation, :file, :leaf, :team)")
                .param("file", opened.file().value())
                .param("leaf", event.leaf())
                .param("team", opened.accountableTeam())
                .add();
        fact(opened.file(), true, null);
    }

    /** The team stays accountable when nobody is allocated. */
    void allocated(CaseFileId file, @Nullable String team, @Nullable String account) {
        int changed = rows.sql("""
                        update reading.casefile set team = coalesce(cast(:team as text), team), allocated = cast(:account as text)
                         where generation = :generation and file = :file""")
                .param("team", team)
                .param("account", account)
                .param("file", file.value())
                .update();
        if (changed != 1) throw new IllegalStateException("no such file");
        fact(file, false, null);
    }

    void arose(DutyArose arose) {
        fact(arose.file(), false, arose.duty(), arose.entry());
    }

    /** A file that is destroyed is not there; of an entry, only the duties that arose from it stood here. */
    void gone(DestructionOrdered ordered) {
        Gone.delete(ordered, rows, "reading.casefile_fact");
        if (ordered.entry() == null) Gone.delete(rows, ordered.file(), "reading.casefile");
    }

    /** A duty that is settled leaves the front page from here on, with all that was said about it. */
    void settled(CaseFileId file, DutyId duty) {
        fact(file, false, duty);
        rows.sql("""
                        update reading.casefile_fact set settled = :leaf
                         where generation = :generation and file = :file and duty = :duty and settled is null""")
                .param("leaf", event.leaf())
                .param("file", file.value())
                .param("duty", duty.value())
                .update();
    }

    void fact(CaseFileId file, boolean heading, @Nullable DutyId duty) {
        fact(file, heading, duty, null);
    }

    private void fact(CaseFileId file, boolean heading, @Nullable DutyId duty, @Nullable EntryId entry) {
        rows.insert("""
                        insert into reading.casefile_fact (generation, file, sequence, leaf, heading, duty, entry)
                        values (:generation, :file, :sequence, :leaf, :heading, cast(:duty as uuid), cast(:entry as uuid))""")
                .param("file", file.value())
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .param("heading", heading)
                .param("duty", duty == null ? null : duty.value())
                .param("entry", entry == null ? null : entry.value())
                .add();
    }
}
