package org.indelible.projection.search;

import java.util.List;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps the words of every name a person had, and every date of birth recorded for them. */
public final class SearchProjection implements Projection {
    public static final String NAME = "search";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.search_file", "reading.search_name", "reading.search_birth", "reading.search_intact");
    }

    @Override
    public void begin(Rows rows) {
        rows.sql("insert into reading.search_intact (generation) values (:generation)")
                .update();
    }

    @Override
    public boolean intact(Rows rows) {
        return rows.sql("select exists (select from reading.search_intact where generation = :generation)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        var files = new SearchRows(rows);
        switch (event.payload()) {
            case CaseFileOpened opened -> files.opened(opened);
            case WorkerAllocated allocated -> files.allocated(allocated.file(), allocated.worker());
            case WorkerDeallocated deallocated -> files.deallocated(deallocated.file());
            case BirthRecorded birth -> files.born(birth.file(), birth.bornOn());
            case CoreDetailRecorded recorded
            when recorded.detail().kind() == CoreDetailKind.FULL_NAME ->
                files.named(recorded.file(), recorded.detail().value());
            case CoreDetailRecorded recorded
            when recorded.detail().kind() == CoreDetailKind.DATE_OF_BIRTH ->
                files.born(recorded.file(), recorded.detail().value());
            case DestructionOrdered ordered
            when ordered.entry() == null ->
                Gone.delete(rows, ordered.file(), "reading.search_file", "reading.search_name", "reading.search_birth");
            default -> {}
        }
    }
}
