package org.indelible.projection.worklist;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.Worker;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** What one event does to whose a file is. */
final class WorklistFileRows {
    private final Rows rows;

    WorklistFileRows(Rows rows) {
        this.rows = rows;
    }

    void opened(CaseFileOpened opened) {
        rows.sql("insert into reading.worklist_file (generation, file, team) values (:generation, :file, :team)")
                .param("file", opened.file().value())
                .param("team", opened.accountableTeam())
                .update();
    }

    void allocated(CaseFileId file, Worker worker) {
        update(file, "team = :team, allocated = :account", worker);
    }

    void deallocated(CaseFileId file) {
        update(file, "allocated = null", null);
    }

    private void update(CaseFileId file, String assignments, @Nullable Worker worker) {
        int changed = rows.sql("update reading.worklist_file set " + assignments
                        + " where generation = :generation and file = :file")
                .param("team", worker == null ? null : worker.team())
                .param("account", worker == null ? null : worker.account().value())
                .param("file", file.value())
                .update();
        if (changed != 1) throw new IllegalStateException("no such file");
    }
}
