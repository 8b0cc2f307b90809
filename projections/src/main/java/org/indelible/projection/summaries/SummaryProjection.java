package org.indelible.projection.summaries;

import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;

/** Keeps which entries are case summaries, when they count from, and which events touch them. */
public final class SummaryProjection implements Projection {
    public static final String NAME = "summary";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.summary", "reading.summary_fact");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        if (event.payload() instanceof DestructionOrdered ordered)
            Gone.delete(ordered, rows, "reading.summary", "reading.summary_fact");
        if (!(event.payload() instanceof CaseFileEvent told)) return;
        var entry = told.ofEntry();
        if (entry == null) return;
        if (told instanceof CaseSummaryRecorded summary) insert(event, summary, rows);
        rows.insert("""
                        insert into reading.summary_fact (generation, file, entry, sequence, leaf)
                        select generation, file, entry, :sequence, :leaf from reading.summary
                         where generation = :generation and file = :file and entry = :entry""")
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .param("file", told.file().value())
                .param("entry", entry.value())
                .add();
    }

    /** At once, so that the facts of its entry, which are put off, find it. */
    private static void insert(CommittedEvent event, CaseSummaryRecorded summary, Rows rows) {
        rows.sql("""
                        insert into reading.summary (generation, file, entry, sequence, leaf, begins, past_from)
                        values (:generation, :file, :entry, :sequence, :leaf, :begins, :past_from)""")
                .param("file", summary.file().value())
                .param("entry", summary.entry().value())
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .param("begins", SqlTime.of(summary.occurredAt().firstPossibleMoment()))
                .param("past_from", SqlTime.of(summary.occurredAt().noLongerInFutureFrom()))
                .update();
    }
}
