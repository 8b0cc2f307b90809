package org.indelible.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Keeps every other writer of the projection out until the transaction ends; readers go on. */
    Position lock(String projection) {
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
        last.forEach((stream, event) -> jdbc.sql("""
                        insert into reading.applied (projection, generation, stream, sequence, leaf)
                        values (:projection, :generation, :stream, :sequence, :leaf)
                        on conflict (projection, generation, stream) do update set sequence = excluded.sequence, leaf = excluded.leaf""")
                .param("projection", projection)
                .param("generation", generation)
                .param("stream", stream)
                .param("sequence", event.sequence())
                .param("leaf", event.leaf())
                .update());
    }

    private Position select(String projection, String locking) {
        return jdbc.sql("select generation, leaf from reading.projection where name = :name" + locking)
                .param("name", projection)
                .query((row, _) -> new Position(row.getInt("generation"), row.getLong("leaf")))
                .single();
    }
}
