package org.indelible.projection.evidence;

import java.util.List;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.evidence.EvidenceExportEvent;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps the exports that wait to be built. */
public final class ExportProjection implements Projection {
    public static final String NAME = "export";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.export");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        if (event.payload() instanceof DestructionOrdered ordered && ordered.entry() == null)
            Gone.delete(rows, ordered.file(), "reading.export");
        if (event.payload() instanceof EvidenceExportEvent export) {
            switch (export) {
                case ExportRequested requested -> waits(requested, event.leaf(), rows);
                case ExportPrepared prepared -> ended(prepared.export(), rows);
                case ExportFailed failed -> ended(failed.export(), rows);
            }
        }
    }

    private static void waits(ExportRequested requested, long leaf, Rows rows) {
        rows.insert(
                        "insert into reading.export (generation, export, file, leaf) values (:generation, :export, :file, :leaf)")
                .param("export", requested.export().value())
                .param("file", requested.file().value())
                .param("leaf", leaf)
                .add();
    }

    private static void ended(ExportId export, Rows rows) {
        rows.sql("delete from reading.export where generation = :generation and export = :export")
                .param("export", export.value())
                .update();
    }
}
