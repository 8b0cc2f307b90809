package org.indelible.projection;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code reading.projection}. */
final class Positions {
    private static final String ASYNCHRONOUS = "set_config('synchronous_commit', 'off', true)";
    private static final RowMapper<Position> POSITION =
            (row, _) -> new Position(row.getInt("generation"), row.getLong("leaf"));

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Position read(String projection) {
        return select(projection, "", "");
    }

    /**
     * Moves the position on to a leaf, if it is not that far, and gives where it was; otherwise as {@link #lock}. What lies between is to be
     * applied by the same transaction.
     */
    Position advance(String projection, long leaf) {
        return jdbc.sql("update reading.projection set leaf = greatest(leaf, :leaf) where name = :name"
                        + " returning old.generation, old.leaf, " + ASYNCHRONOUS)
                .param("leaf", leaf)
                .param("name", projection)
                .query(POSITION)
                .single();
    }

    /**
     * Keeps every other writer of the projection out until the transaction ends; readers go on. The transaction does not wait for the disk:
     * a crash takes its rows and its position together, and they are projected again.
     */
    Position lock(String projection) {
        return select(projection, ", " + ASYNCHRONOUS, " for no key update");
    }

    void write(String projection, Position position) {
        jdbc.sql("update reading.projection set generation = :generation, leaf = :leaf where name = :name")
                .param("generation", position.generation())
                .param("leaf", position.leaf())
                .param("name", projection)
                .update();
    }

    private Position select(String projection, String settings, String locking) {
        return jdbc.sql("select generation, leaf" + settings + " from reading.projection where name = :name" + locking)
                .param("name", projection)
                .query(POSITION)
                .single();
    }
}
