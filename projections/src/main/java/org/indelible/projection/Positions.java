package org.indelible.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code reading.projection}. */
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

    private Position select(String projection, String locking) {
        return jdbc.sql("select generation, leaf from reading.projection where name = :name" + locking)
                .param("name", projection)
                .query((row, _) -> new Position(row.getInt("generation"), row.getLong("leaf")))
                .single();
    }
}
