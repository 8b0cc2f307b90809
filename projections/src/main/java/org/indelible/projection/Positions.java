package org.indelible.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code reading.projection} and {@code reading.applied}. */
final class Positions {
    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Position read(String projection) {
        return select(projection, "");
    }

    /**
     * Keeps every other writer of the projection out until the transaction ends; readers go on. The transaction does not wait for the disk:
     * a crash takes its rows and its position together, and they are projected again.
     */
    Position lock(String projection) {
        jdbc.sql("set local synchronous_commit = off").update();
        return select(projection, " for no key update");
    }

    void write(String projection, Position position) {
        jdbc.sql("update reading.projection set generation = :generation, leaf = :leaf where name = :name")
                .param("generation", position.generation())
                .param("leaf", position.leaf())
                .param("name", projection)
                .update();
    }

    /** Notes how far the streams of these events are. */
    void applied(String projection, int generation, List<CommittedEvent> events) {
        Map<String, CommittedEvent> last = new LinkedHashMap<>();
        events.forEach(event -> last.put(event.stream(), event));
        if (last.isEmpty()) return;
        jdbc.sql("""
                        insert into reading.applied (projection, generation, stream, sequence, leaf)
                        select :projection, :generation, stream, sequence, leaf
                          from unnest(:streams::text[], :sequences::bigint[], :leaves::bigint[]) as of_stream(stream, sequence, leaf)
                        on conflict (projection, generation, stream) do update set sequence = excluded.sequence, leaf = excluded.leaf""")
                .param("projection", projection)
                .param("generation", generation)
                .param("streams", last.keySet().toArray(String[]::new))
                .param("sequences", each(last.values(), CommittedEvent::sequence))
                .param("leaves", each(last.values(), CommittedEvent::leaf))
                .update();
    }

    private static Long[] each(Collection<CommittedEvent> events, Function<CommittedEvent, Long> what) {
        return events.stream().map(what).toArray(Long[]::new);
    }

    private Position select(String projection, String locking) {
        return jdbc.sql("select generation, leaf from reading.projection where name = :name" + locking)
                .param("name", projection)
                .query((row, _) -> new Position(row.getInt("generation"), row.getLong("leaf")))
                .single();
    }
}
