package org.indelible.projection.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.indelible.projection.Streams;
import org.jspecify.annotations.Nullable;

/** Keeps who read or tried, and of which files; of a search, every file among its hits. */
public final class AccessProjection implements Projection {
    public static final String NAME = "access";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.access", "reading.access_file");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case AccessEvent access -> {
                insert(event, access.who().account().value(), rows);
                files(access).forEach(file -> insert(event, file, rows));
            }
            case Destroyed _
            when Streams.isLane(event.stream()) -> {
                insert(event, (String) null, rows);
                Streams.fileOfLane(event.stream()).ifPresent(file -> insert(event, file, rows));
            }
            case KeyDestroyed destroyed when destroyed.entry() == null -> forget(destroyed, rows);
            default -> {}
        }
    }

    /** Who read a file is told under the file's key: that somebody did stays, and in searches who. */
    private static void forget(KeyDestroyed destroyed, Rows rows) {
        rows.sql(
                        "update reading.access set account = null where generation = :generation and starts_with(stream, :lanes)")
                .param("lanes", Streams.lanesOf(destroyed.file()))
                .update();
    }

    private static Set<CaseFileId> files(AccessEvent access) {
        Set<CaseFileId> files = new LinkedHashSet<>();
        var asked = access.file();
        if (asked != null) files.add(asked);
        if (access instanceof RecordDisclosed disclosed) files.addAll(disclosed.files());
        return files;
    }

    private static void insert(CommittedEvent event, @Nullable String account, Rows rows) {
        rows.insert("""
                        insert into reading.access (generation, leaf, stream, sequence, recorded_at, account)
                        values (:generation, :leaf, :stream, :sequence, :recorded_at, cast(:account as text))""")
                .param("leaf", event.leaf())
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .param("account", account)
                .add();
    }

    private static void insert(CommittedEvent event, CaseFileId file, Rows rows) {
        rows.insert("insert into reading.access_file (generation, file, leaf) values (:generation, :file, :leaf)")
                .param("file", file.value())
                .param("leaf", event.leaf())
                .add();
    }
}
