package org.indelible.projection.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.indelible.projection.Streams;

/** Keeps who read or tried, for what, with what outcome, and of which files; of a search, every file among its hits. */
public final class AccessProjection implements Projection {
    public static final String NAME = "access";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.access", "reading.access_file", "reading.access_code");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case AccessEvent access -> {
                insert(event, AccessMarks.of(access), rows);
                files(access).forEach(file -> insert(event, file, rows));
                codes(access).forEach(code -> insert(event, code, rows));
            }
            case Destroyed _
            when Streams.isLane(event.stream()) -> {
                insert(event, AccessMarks.DESTROYED, rows);
                Streams.fileOfLane(event.stream()).ifPresent(file -> insert(event, file, rows));
            }
            case KeyDestroyed destroyed when destroyed.entry() == null -> forget(destroyed, rows);
            default -> {}
        }
    }

    /** Who read a file and why is told under the file's key: that somebody did stays, and in searches who. */
    private static void forget(KeyDestroyed destroyed, Rows rows) {
        var lanes = Streams.lanesOf(destroyed.file());
        rows.sql("""
            delete from reading.access_code c using reading.access a
             where c.generation = :generation and a.generation = c.generation and a.leaf = c.leaf
               and starts_with(a.stream, :lanes)\
            """).param("lanes", lanes).update();
        rows.sql("""
            update reading.access
               set account = null, outcome = 'destroyed', purpose = null, allowed_by = null, asked = null
             where generation = :generation and starts_with(stream, :lanes)\
            """).param("lanes", lanes).update();
    }

    private static Set<CaseFileId> files(AccessEvent access) {
        Set<CaseFileId> files = new LinkedHashSet<>();
        var asked = access.file();
        if (asked != null) files.add(asked);
        if (access instanceof RecordDisclosed disclosed) files.addAll(disclosed.files());
        return files;
    }

    private static Set<String> codes(AccessEvent access) {
        return switch (access) {
            case RecordDisclosed _ -> Set.of();
            case DisclosureRefused refused -> new LinkedHashSet<>(refused.codes());
            case CommandRefused refused -> new LinkedHashSet<>(refused.codes());
        };
    }

    private static void insert(CommittedEvent event, AccessMarks marks, Rows rows) {
        rows.insert("""
            insert into reading.access
              (generation, leaf, stream, sequence, recorded_at, account, outcome, purpose, allowed_by, asked)
            values (:generation, :leaf, :stream, :sequence, :recorded_at, cast(:account as text), :outcome,
              cast(:purpose as text), cast(:allowed_by as text), cast(:asked as text))\
            """)
                .param("leaf", event.leaf())
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .param("account", marks.account())
                .param("outcome", marks.outcome())
                .param("purpose", marks.purpose())
                .param("allowed_by", marks.allowedBy())
                .param("asked", marks.asked())
                .add();
    }

    private static void insert(CommittedEvent event, CaseFileId file, Rows rows) {
        rows.insert("""
            insert into reading.access_file (generation, file, recorded_at, leaf)
            values (:generation, :file, :recorded_at, :leaf)\
            """)
                .param("file", file.value())
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .param("leaf", event.leaf())
                .add();
    }

    private static void insert(CommittedEvent event, String code, Rows rows) {
        rows.insert("""
            insert into reading.access_code (generation, code, recorded_at, leaf)
            values (:generation, :code, :recorded_at, :leaf)\
            """)
                .param("code", code)
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .param("leaf", event.leaf())
                .add();
    }
}
