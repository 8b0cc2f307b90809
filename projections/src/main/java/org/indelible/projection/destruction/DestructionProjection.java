package org.indelible.projection.destruction;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps how far each destruction is. What was approved may itself be gone at a rebuild: then the order says the same. */
public final class DestructionProjection implements Projection {
    public static final String NAME = "destruction";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.destruction");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case DestructionApproved approved -> is("approved", approved.file(), approved.entry(), rows);
            case DestructionOrdered ordered -> {
                is("ordered", ordered.file(), ordered.entry(), rows);
                if (ordered.entry() == null) overtaken(ordered.file(), rows);
            }
            case KeyDestroyed destroyed -> is("destroyed", destroyed.file(), destroyed.entry(), rows);
            default -> {}
        }
    }

    private static void is(String state, CaseFileId file, @Nullable EntryId entry, Rows rows) {
        rows.sql("""
                        insert into reading.destruction (generation, stream, file, entry, state)
                        values (:generation, :stream, :file, cast(:entry as uuid), :state)
                        on conflict (generation, stream) do update set state = :state""")
                .param("stream", DestructionEvent.stream(file, entry))
                .param("file", file.value())
                .param("entry", entry == null ? null : entry.value())
                .param("state", state)
                .update();
    }

    /** An entry that waits goes with its file. */
    private static void overtaken(CaseFileId file, Rows rows) {
        rows.sql(
                        "delete from reading.destruction where generation = :generation and file = :file and entry is not null and state = 'approved'")
                .param("file", file.value())
                .update();
    }
}
